/** Finds place names in a worker, to keep the page responsive. */
import { type Remote, transfer, wrap } from 'comlink';
import areasUrl from '../../../../geodata/gazetteer/areas.tsv.gzip?url';
import countiesUrl from '../../../../geodata/gazetteer/counties.tsv.gzip?url';
import countriesUrl from '../../../../geodata/gazetteer/countries.tsv.gzip?url';
import russianDivisionsUrl from '../../../../geodata/gazetteer/division-names-ru.tsv.gzip?url';
import spellingsUrl from '../../../../geodata/gazetteer/spellings.tsv.gzip?url';
import townsUrl from '../../../../geodata/gazetteer/towns.tsv.gzip?url';
import type { Suggest } from './suggestion.ts';
import type { GazetteerUrls, SuggestionsWorker } from './suggestions-worker.ts';

let shared: Suggest | undefined;

/** One for the page, whose worker outlives the view. Nothing is fetched before the first search. */
export function sharedSuggestions(): Suggest {
  shared ??= createSuggestions();
  return shared;
}

function createSuggestions(): Suggest {
  // The one file does without.
  if (townsUrl === '') return () => Promise.reject(new Error('This copy of the app has no gazetteer.'));
  return suggestInWorker(
    () => new Worker(new URL('./suggestions-worker.ts', import.meta.url), { type: 'module', name: 'suggestions' }),
    gazetteerUrls(),
  );
}

/** Where the gazetteer's files are, for a worker, which knows no address of the page. */
export function gazetteerUrls(): GazetteerUrls {
  const absolute = (url: string): string => new URL(url, document.baseURI).href;
  return {
    towns: absolute(townsUrl),
    spellings: absolute(spellingsUrl),
    countries: absolute(countriesUrl),
    areas: absolute(areasUrl),
    counties: absolute(countiesUrl),
    'division-names-ru': absolute(russianDivisionsUrl),
  };
}

interface Running {
  readonly remote: Remote<SuggestionsWorker>;
  /** Rejects when the worker fails. */
  readonly failure: Promise<never>;
}

/**
 * The worker starts with the first search and is kept; one that fails is ended, and the next search starts another. A search rejects
 * with the signal's reason, or with an `Error` where the gazetteer does not load or the worker fails.
 */
export function suggestInWorker(start: () => Worker, urls: GazetteerUrls): Suggest {
  let running: Running | null = null;
  const run = (): Running => {
    const worker = start();
    const failure = new Promise<never>((_, reject) => {
      // Comlink's calls stay pending when a worker fails.
      const fail = (event: Event): void => {
        running = null;
        worker.terminate();
        const message = event instanceof ErrorEvent ? event.message : '';
        reject(new Error(message || 'The worker that finds names has failed.'));
      };
      worker.addEventListener('error', fail);
      worker.addEventListener('messageerror', fail);
    });
    // Between two searches nobody waits for it.
    failure.catch(() => {});
    return { remote: wrap<SuggestionsWorker>(worker), failure };
  };
  return async (text, placed, signal) => {
    signal.throwIfAborted();
    running ??= run();
    const { remote, failure } = running;
    const { port1, port2 } = new MessageChannel();
    const ended = new AbortController();
    const aborted = new Promise<never>((_, reject) => {
      const cancel = (): void => {
        port1.postMessage(null);
        reject(signal.reason);
      };
      signal.addEventListener('abort', cancel, { signal: ended.signal });
    });
    try {
      return await Promise.race([remote.suggest(urls, text, placed, transfer(port2, [port2])), failure, aborted]);
    } finally {
      ended.abort();
      port1.close();
    }
  };
}
