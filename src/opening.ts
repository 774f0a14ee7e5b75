/** The composition root's part for opening other lessons and files. Arrives when it is asked for. */
import { lessons } from '#lessons';
import { TITLE_MARK } from './domain/import-messages.ts';
import type { Page } from './page.ts';
import { openChannel } from './platform/channel.ts';
import { createDraftStore } from './platform/draft-store.ts';
import { readInWorker } from './platform/file-worker.ts';
import { createLastingDrafts, DRAFTS_CHANNEL } from './state/lasting-drafts.ts';
import { createOpenModel, type OpenModel } from './state/open-model.ts';

/** Puts it together. The page goes on by being loaded anew: it is made of one lesson. */
export function createOpening({ atlas, localization }: Pick<Page, 'atlas' | 'localization'>): OpenModel {
  const keptTitle = (title: string, at: Date): string => {
    const { messages, format } = localization.peek();
    return messages.open.drafts.keptTitle(title, format.moment(at.getTime()));
  };
  const read = readInWorker(
    () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }),
    async () => (await import('./import-here.ts')).importHere,
  );
  return createOpenModel({
    atlas,
    files: {
      open: (file, tell, signal) => read({ file, keptTitle: keptTitle(TITLE_MARK, new Date()) }, tell, signal),
    },
    drafts: createLastingDrafts({
      store: createDraftStore(),
      channel: openChannel(DRAFTS_CHANNEL),
      now: () => Date.now(),
      keptTitle,
    }),
    lessons,
    go: (url) => location.assign(url),
  });
}
