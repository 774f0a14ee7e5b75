/** Asks a worker for suggestions: a long text is read beside the page, which stays as quick as it was. */
import type { Suggest, Suggestion } from './suggestion.ts';
import type { GazetteerUrls, SuggestionReply, SuggestionRequest } from './suggestion-messages.ts';

interface Waiting {
  resolve(found: readonly Suggestion[]): void;
  reject(reason: unknown): void;
}

/**
 * The worker is started with the first question and kept; one that fails is let go, and the next question starts another. Beside the
 * signal's reason a question rejects with an `Error`: the gazetteer did not arrive, or the browser starts no worker.
 *
 * @param start makes the worker
 * @param urls where the gazetteer is
 */
export function suggestInWorker(start: () => Worker, urls: GazetteerUrls): Suggest {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  const post = (to: Worker, request: SuggestionRequest): void => to.postMessage(request);
  const hear = ({ data }: MessageEvent<SuggestionReply>): void => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('found' in data) asked?.resolve(data.found);
    else asked?.reject(new Error(data.fault));
  };
  const lose = (event: Event): void => {
    worker?.terminate();
    worker = null;
    const reason = new Error(
      (event instanceof ErrorEvent && event.message) || 'The worker that finds names has failed.',
    );
    for (const asked of waiting.values()) asked.reject(reason);
    waiting.clear();
  };
  const open = (): Worker => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener('message', hear);
    worker.addEventListener('error', lose);
    worker.addEventListener('messageerror', lose);
    post(worker, { type: 'open', urls });
    return worker;
  };

  return async (text, placed, signal) => {
    signal.throwIfAborted();
    const id = ++last;
    const asked = open();
    return new Promise((resolve, reject) => {
      const cancel = (): void => {
        waiting.delete(id);
        post(asked, { type: 'cancel', id });
        reject(signal.reason);
      };
      const settle = (): void => signal.removeEventListener('abort', cancel);
      signal.addEventListener('abort', cancel, { once: true });
      waiting.set(id, {
        resolve(found) {
          settle();
          resolve(found);
        },
        reject(reason) {
          settle();
          reject(reason);
        },
      });
      post(asked, { type: 'ask', id, text, placed });
    });
  };
}
