/** Runs one task in a worker, or in the page if no worker starts. */
import type { ReadAnswer, ReadRequest } from './import-messages.ts';
import type { ImportProgress } from './imported.ts';

/** Does what a request asks for. Rejects with the signal's reason where it is aborted. */
export type Read<Outcome> = (
  request: ReadRequest,
  tell: (progress: ImportProgress) => void,
  signal: AbortSignal,
) => Promise<Outcome>;

/**
 * Reads in workers: one a file, so that to cancel is to end it, however busy it is.
 * @param start starts the worker; may throw, as in a page that was opened as a file
 * @param here reads in the page itself; used where no worker comes to life
 */
export function readInWorker<Outcome>(start: () => Worker, here: () => Promise<Read<Outcome>>): Read<Outcome> {
  return async (request, tell, signal) => {
    signal.throwIfAborted();
    const worker = started(start);
    const answer = worker && (await ask<Outcome>(worker, request, tell, signal));
    if (answer) return answer.outcome;
    const read = await here();
    return read(request, tell, signal);
  };
}

function started(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

/** The worker's outcome; null where it never came to life. */
function ask<Outcome>(
  worker: Worker,
  request: ReadRequest,
  tell: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<{ readonly outcome: Outcome } | null> {
  return new Promise((resolve, reject) => {
    let lives = false;
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', abort);
    };
    const abort = (): void => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort);
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer<Outcome>>) => {
      lives = true;
      if (data.type === 'progress') {
        tell(data.progress);
        return;
      }
      end();
      if (data.type === 'outcome') resolve({ outcome: data.outcome });
      else reject(new Error(data.message));
    });
    worker.addEventListener('error', (event) => {
      // Told by who asked, and not a second time as an error of the page.
      event.preventDefault();
      end();
      if (lives) reject(new Error(event.message));
      else resolve(null);
    });
    worker.postMessage(request);
  });
}

/** The worker's side: answers the one request that it is started for. */
export function answerRequest<Outcome>(read: Read<Outcome>): void {
  // The types are those of a page; of a worker's scope only what both have is used.
  const scope = self as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>;
  const answer = (message: ReadAnswer<Outcome>): void => scope.postMessage(message);
  scope.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
    // Whoever cancels ends the worker.
    const never = new AbortController().signal;
    read(data, (progress) => answer({ type: 'progress', progress }), never).then(
      (outcome) => answer({ type: 'outcome', outcome }),
      (error: unknown) => answer({ type: 'broken', message: error instanceof Error ? error.message : String(error) }),
    );
  });
}
