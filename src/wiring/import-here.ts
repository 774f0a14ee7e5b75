/** The composition root of reading a file, in a worker or, where there is none, in the page. */
import { type ReadRequest, TITLE_MARK } from '../domain/import-messages.ts';
import type { ImportFailure, ImportProgress } from '../domain/imported.ts';
import { openChannel } from '../platform/channel.ts';
import { createDraftStore } from '../platform/draft-store.ts';
import { importFile } from '../state/import-file.ts';
import { createLastingDrafts, DRAFTS_CHANNEL } from '../state/lasting-drafts.ts';
import type { OpenedFile } from '../state/ports.ts';

/** Reads the file and keeps what it brings. */
export function importHere(
  { file, keptTitle }: ReadRequest,
  tell: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<OpenedFile | ImportFailure> {
  const drafts = createLastingDrafts({
    store: createDraftStore(),
    channel: openChannel(DRAFTS_CHANNEL),
    now: () => Date.now(),
    keptTitle: (title) => keptTitle.replace(TITLE_MARK, () => title),
  });
  return importFile(file, drafts, tell, signal);
}
