/** Reads files, and saves what they bring in the drafts of this browser. */
import { createDraftStore } from '../features/author/storage/draft-db.ts';
import { createDraftRepository, DRAFTS_CHANNEL } from '../features/author/storage/draft-repository.ts';
import { importFile } from '../features/import/import-file.ts';
import { type ImportFiles, TITLE_MARK } from '../features/import/import-in-worker.ts';
import { openChannel } from '../platform/windows.ts';

/** In a worker the draft is saved where it was read: to hand 100,000 places to the page would block it. */
export const importHere: ImportFiles = ({ file, choice, savedTitle }, tell, signal) => {
  const drafts = createDraftRepository({
    store: createDraftStore(),
    channel: openChannel(DRAFTS_CHANNEL),
    now: () => Date.now(),
    savedTitle: (title) => savedTitle.replace(TITLE_MARK, () => title),
    // The page that opens the draft is another one.
    isStoreNeeded: true,
  });
  return importFile(file, drafts, tell, signal, choice);
};
