/** Reads a file and keeps what it brings: the whole way, for a worker to go. */

import type { DraftsPort, OpenedFile } from '../../state/ports.ts';
import { cannotOpen, type ImportFailure, type ImportProgress } from './imported.ts';
import { readFile } from './readers/read-file.ts';

/**
 * Only a summary comes back: a draft of 100,000 places stays where it was read. Rejects with the signal's reason where it is aborted before
 * it is kept.
 */
export async function importFile(
  file: File,
  drafts: Pick<DraftsPort, 'keep'>,
  tell: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<OpenedFile | ImportFailure> {
  const outcome = await readFile({ name: file.name, content: file }, tell, signal);
  signal.throwIfAborted();
  if (!outcome.ok) return outcome;
  const { kind, draft, skipped } = outcome.value;
  try {
    const key = await drafts.keep(draft);
    return {
      ok: true,
      kind,
      title: draft.title,
      places: draft.places.length,
      passages: draft.passages.length,
      skipped,
      key,
    };
  } catch (error) {
    console.error(error);
    return cannotOpen('not-kept');
  }
}
