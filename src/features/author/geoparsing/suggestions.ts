/** The part of the composition root that finds names in a text: fetched with the view that needs it, and with it the gazetteer. */
import countriesUrl from '../../../../geodata/gazetteer/countries.tsv.gzip?url';
import spellingsUrl from '../../../../geodata/gazetteer/spellings.tsv.gzip?url';
import townsUrl from '../../../../geodata/gazetteer/towns.tsv.gzip?url';
import { suggestInWorker } from './suggest-in-worker.ts';
import type { Suggest } from './suggestion.ts';

let shared: Suggest | undefined;

/** One for the page, whose worker outlives the view. Nothing is fetched before the first question. */
export function sharedSuggestions(): Suggest {
  shared ??= createSuggestions();
  return shared;
}

function createSuggestions(): Suggest {
  // The one file does without.
  if (townsUrl === '') return () => Promise.reject(new Error('This copy of the app has no gazetteer.'));
  const absolute = (url: string): string => new URL(url, document.baseURI).href;
  return suggestInWorker(
    () => new Worker(new URL('./suggestions-worker.ts', import.meta.url), { type: 'module', name: 'suggestions' }),
    { towns: absolute(townsUrl), spellings: absolute(spellingsUrl), countries: absolute(countriesUrl) },
  );
}
