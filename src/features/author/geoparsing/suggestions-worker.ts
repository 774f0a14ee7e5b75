/** Composition root of the worker that finds names: gazetteer and codec on one side, the page's questions on the other. */

import { once } from '../../../platform/once.ts';
import { readPacked } from '../../../platform/read-text.ts';
import { createSuggest } from './create-suggest.ts';
import { parsePlaces } from './parse-places.ts';
import type { Suggest } from './suggestion.ts';
import type { GazetteerUrls, SuggestionReply, SuggestionRequest } from './suggestion-messages.ts';

const asked = new Map<number, AbortController>();
let gazetteer: () => Promise<Suggest> = () => Promise.reject(new Error('The gazetteer’s address was not given.'));

self.addEventListener('message', ({ data }: MessageEvent<SuggestionRequest>) => {
  if (data.type === 'open') gazetteer = once(() => load(data.urls));
  else if (data.type === 'cancel') asked.get(data.id)?.abort();
  else void answer(data);
});

async function answer({ id, text, placed }: SuggestionRequest & { type: 'ask' }): Promise<void> {
  const control = new AbortController();
  asked.set(id, control);
  const reply = (message: SuggestionReply): void => self.postMessage(message);
  try {
    const suggest = await gazetteer();
    reply({ id, found: await suggest(text, placed, control.signal) });
  } catch (error) {
    if (!control.signal.aborted) reply({ id, fault: error instanceof Error ? error.message : String(error) });
  } finally {
    asked.delete(id);
  }
}

/** The gazetteer is kept for all questions, so none of them stops its arrival. */
async function load({ towns, spellings, countries }: GazetteerUrls): Promise<Suggest> {
  const { signal } = new AbortController();
  const texts = await Promise.all([towns, spellings, countries].map((url) => readPacked(url, signal)));
  const [townsText = '', spellingsText = '', countriesText = ''] = texts;
  return createSuggest(
    parsePlaces({ towns: townsText, spellings: spellingsText, countries: countriesText }),
    pauseForMessages(),
  );
}

/** Lets messages in between two parts of a long text, so that it can be cancelled. */
function pauseForMessages(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return () =>
    new Promise((resolve) => {
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
}
