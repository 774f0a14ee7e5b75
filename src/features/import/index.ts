/** The composition root's part for opening other lessons and files. Arrives when it is asked for. */
import { lessons } from '#lessons';
import type { Page } from '../../app/app-context.ts';
import { ownLesson } from '../../app/one-file.ts';
import { readInWorker } from './file-worker.ts';
import { createOpenModel, type OpenModel } from './import.model.ts';
import { TITLE_MARK } from './import-messages.ts';

/** Puts it together. What is opened takes the lesson's place on the page: a draft that the browser does not keep would not outlive a reload. */
export function createOpening({
  atlas,
  localization,
  drafts,
}: Pick<Page, 'atlas' | 'localization' | 'drafts'>): OpenModel {
  const keptTitle = (title: string, at: Date): string => {
    const { messages, format } = localization.peek();
    return messages.open.drafts.keptTitle(title, format.moment(at.getTime()));
  };
  // In place of the one that the page was built with.
  const own = ownLesson();
  const read = readInWorker(
    () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }),
    async () => (await import('./import-here.ts')).importHere,
  );
  return createOpenModel({
    atlas,
    files: {
      open: (file, tell, signal) => read({ file, keptTitle: keptTitle(TITLE_MARK, new Date()) }, tell, signal),
    },
    drafts,
    lessons: own ? [own.entry, ...lessons.slice(1)] : lessons,
    go(url) {
      atlas.dialog.close();
      atlas.addressModel.follow(url);
    },
  });
}
