/** Composes the import of lessons and files; loads on first use. */
import { lessons } from '#lessons';
import type { BundledLesson } from '../../domain/bundled-lesson.ts';
import type { AppContext } from '../contract.ts';
import { createImportModel, type ImportModel } from './import.model.ts';
import { createFileImport, type ImportParts } from './import-in-worker.ts';

/** How the app reads files, and its own lesson. */
export interface ImportSources extends Pick<ImportParts, 'startWorker' | 'loadHere'> {
  /** Stands in place of the lesson that the page was built with; null where the page has none of its own. */
  readonly ownLesson: BundledLesson | null;
}

/** Puts it together. What is opened takes the lesson's place on the page: a draft that the browser does not keep would not outlive a reload. */
export function createImport(
  { state: appState, localization, drafts }: Pick<AppContext, 'state' | 'localization' | 'drafts'>,
  { ownLesson, startWorker, loadHere }: ImportSources,
): ImportModel {
  const savedTitle = (title: string, at: Date): string => {
    const { messages, format } = localization.peek();
    return messages.source.savedTitle(title, format.moment(at.getTime()));
  };
  return createImportModel({
    appState,
    files: createFileImport({ startWorker, loadHere, savedTitle }),
    drafts,
    lessons: ownLesson ? [ownLesson, ...lessons.slice(1)] : lessons,
    go(url) {
      appState.dialog.close();
      appState.urlState.navigate(url);
    },
  });
}
