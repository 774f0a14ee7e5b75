/** Composes the reading of files, in a worker or in the page. */

import { openChannel } from '../../platform/windows.ts';
import type { OpenedFile } from '../../state/ports.ts';
import { createDraftStore } from '../author/storage/draft-db.ts';
import { createLastingDrafts, DRAFTS_CHANNEL } from '../author/storage/lasting-drafts.ts';
import { importFile } from './import-file.ts';
import { type ReadRequest, TITLE_MARK } from './import-messages.ts';
import type { ImportFailure, ImportProgress } from './imported.ts';

/** Reads the file and keeps what it brings. */
export function importHere(
  { file, choice, savedTitle }: ReadRequest,
  tell: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<OpenedFile | ImportFailure> {
  const drafts = createLastingDrafts({
    store: createDraftStore(),
    channel: openChannel(DRAFTS_CHANNEL),
    now: () => Date.now(),
    savedTitle: (title) => savedTitle.replace(TITLE_MARK, () => title),
  });
  return importFile(file, drafts, tell, signal, choice);
}
