/** Finds names of places in texts, in a worker with the gazetteer. */
import { expose } from 'comlink';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { readPacked } from '../../../platform/files.ts';
import { once } from '../../../platform/once.ts';
import { createSuggest } from './create-suggest.ts';
import { GAZETTEER_FILES, type GazetteerTexts, parsePlaces } from './gazetteer.ts';
import type { Suggest, Suggestion } from './suggestion.ts';

/** Absolute addresses of the gazetteer's files. */
export type GazetteerUrls = GazetteerTexts;

/** What the page calls. */
export interface SuggestionsWorker {
  /** A message on `cancel` ends the search; an abort signal cannot be sent to a worker. */
  suggest(
    urls: GazetteerUrls,
    text: string,
    placed: readonly LngLat[],
    cancel: MessagePort,
  ): Promise<readonly Suggestion[]>;
}

let gazetteer: (() => Promise<Suggest>) | null = null;

const worker: SuggestionsWorker = {
  async suggest(urls, text, placed, cancel) {
    const control = new AbortController();
    cancel.onmessage = () => control.abort();
    try {
      gazetteer ??= once(() => load(urls));
      const suggest = await gazetteer();
      return await suggest(text, placed, control.signal);
    } finally {
      cancel.close();
    }
  },
};
expose(worker);

/** The gazetteer is kept for all searches, so none of them cancels its loading. */
async function load(urls: GazetteerUrls): Promise<Suggest> {
  const { signal } = new AbortController();
  const texts = await Promise.all(GAZETTEER_FILES.map(async (name) => [name, await readPacked(urls[name], signal)]));
  return createSuggest(parsePlaces(Object.fromEntries(texts) as GazetteerTexts), pauseForMessages());
}

/** Lets messages in between two parts of a long text, so that the search can be cancelled. */
function pauseForMessages(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return () =>
    new Promise((resolve) => {
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
}
