/** Composes the import of lessons and files; loads on first use. */
import { lessons } from '#lessons';
import { ownLesson } from '../../app/one-file.ts';
import type { AppContext } from '../contract.ts';
import { readInWorker } from './file-worker.ts';
import { createImportModel, type ImportModel } from './import.model.ts';
import { TITLE_MARK } from './import-messages.ts';

/** Puts it together. What is opened takes the lesson's place on the page: a draft that the browser does not keep would not outlive a reload. */
export function createImport({
  state: appState,
  localization,
  drafts,
}: Pick<AppContext, 'state' | 'localization' | 'drafts'>): ImportModel {
  const savedTitle = (title: string, at: Date): string => {
    const { messages, format } = localization.peek();
    return messages.source.savedTitle(title, format.moment(at.getTime()));
  };
  // In place of the one that the page was built with.
  const own = ownLesson();
  const read = readInWorker(
    () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }),
    async () => (await import('./import-here.ts')).importHere,
  );
  return createImportModel({
    appState,
    files: {
      open: (file, tell, signal, choice) =>
        read({ file, choice, savedTitle: savedTitle(TITLE_MARK, new Date()) }, tell, signal),
    },
    drafts,
    lessons: own ? [own.entry, ...lessons.slice(1)] : lessons,
    go(url) {
      appState.dialog.close();
      appState.urlState.navigate(url);
    },
  });
}
