/** Imports files in a worker, or in the page if no worker starts. */
import { expose, proxy, releaseProxy, wrap } from 'comlink';
import type { FurtherChoice } from './import-file.ts';
import type { FileImportPort, ImportFailure, ImportProgress, OpenedFile } from './imported.ts';

/** One import, in values that a worker can be sent. */
export interface ImportRequest {
  readonly file: File;
  readonly choice?: FurtherChoice | undefined;
  /** Title of a draft that is saved aside for the one that is read, in the reader's language: {@link TITLE_MARK} stands for its own title. */
  readonly savedTitle: string;
}

/** Stands for a title in {@link ImportRequest.savedTitle}; no text that a person writes has it. */
export const TITLE_MARK = '\ufffc';

export type ImportFiles = (
  request: ImportRequest,
  tell: (progress: ImportProgress) => void,
  signal: AbortSignal,
) => Promise<OpenedFile | ImportFailure>;

/** What the page calls. */
interface ImportWorker {
  /** Resolves when the worker runs. */
  start(): Promise<void>;
  run(request: ImportRequest, tell: (progress: ImportProgress) => void): Promise<OpenedFile | ImportFailure>;
}

/** What imports are made with. */
export interface ImportParts {
  /** May throw, as in a page that was opened as a file. */
  readonly startWorker: () => Worker;
  /** Loads what imports in the page itself; used where no worker starts. */
  readonly loadHere: () => Promise<ImportFiles>;
  readonly savedTitle: (title: string, at: Date) => string;
}

/** A worker a file: to cancel is to end it, however busy it is. Rejects with an `Error` where the worker fails. */
export function createFileImport({ startWorker, loadHere, savedTitle }: ImportParts): FileImportPort {
  return {
    async open(file, tell, signal, choice) {
      signal.throwIfAborted();
      const request = { file, choice, savedTitle: savedTitle(TITLE_MARK, new Date()) };
      const worker = started(startWorker);
      if (worker === null) return (await loadHere())(request, tell, signal);
      const remote = wrap<ImportWorker>(worker);
      const ended = new AbortController();
      // Comlink's calls stay pending when a worker fails or is ended.
      const failed = new Promise<Error>((resolve) => {
        const fail = (event: Event): void => {
          // Whoever called says so, not the page a second time.
          event.preventDefault();
          const message = event instanceof ErrorEvent ? event.message : '';
          resolve(new Error(message || 'The worker that reads files has failed.'));
        };
        worker.addEventListener('error', fail);
        worker.addEventListener('messageerror', fail);
      });
      const aborted = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { signal: ended.signal });
      });
      try {
        if (await Promise.race([remote.start(), failed, aborted])) {
          return await (await loadHere())(request, tell, signal);
        }
        const outcome = await Promise.race([remote.run(request, proxy(tell)), failed, aborted]);
        if (outcome instanceof Error) throw outcome;
        return outcome;
      } finally {
        ended.abort();
        remote[releaseProxy]();
        worker.terminate();
      }
    },
  };
}

function started(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

/** The worker's side. */
export function exposeImport(importFiles: ImportFiles): void {
  const worker: ImportWorker = {
    start: () => Promise.resolve(),
    // Whoever cancels ends the worker.
    run: (request, tell) => importFiles(request, tell, new AbortController().signal),
  };
  expose(worker);
}
