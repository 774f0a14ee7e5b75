/** Owner of the state worth sharing. The URL is its store: choices push history, the camera replaces it, going back restores. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { DEFAULT_URL_VALUES, type Referable, type UrlValues } from '../codec/url/page-url.ts';
import { parseLessonSource, parseUrl } from '../codec/url/parse-url.ts';
import { printUrl } from '../codec/url/print-url.ts';
import { isSameSource, type LessonSource } from '../domain/lesson-source.ts';
import type { Notices } from './notices.ts';
import type { HistoryPort } from './ports.ts';

/** The address of the page and the two ways in which it changes. */
export interface UrlState {
  readonly values: ReadonlySignal<UrlValues>;
  /** Counts the times that the address came from outside (a link followed, back, forward): the map then obeys its camera. */
  readonly navigations: ReadonlySignal<number>;
  /** A person's choice: a new history entry, unless nothing changes. */
  push(change: Partial<UrlValues>): void;
  /** What changes by small steps (the camera, a point that is moved): rewrites the entry at hand. */
  replace(change: Partial<UrlValues>): void;
  /** Goes to another address of the page, as a link does: another lesson may be at it. */
  navigate(url: string): void;
  /** Reads the URL. Called once by `main` after the first (server-written) page is on screen, then on every travel. */
  read(): void;
}

/** Other lessons than the one that is shown. */
export interface SourcesPort {
  /** That of the lesson that is shown. */
  shown(): LessonSource;
  /** Shows another one. Resolves when it is shown, and never where it cannot be had: then the page says why. */
  open(source: LessonSource): Promise<void>;
}

/** @param referable what a URL of the lesson as it is now can name */
export function createUrlState(
  history: HistoryPort,
  referable: () => Referable,
  notices: Notices,
  sources?: SourcesPort,
): UrlState {
  const address = signal<UrlValues>(DEFAULT_URL_VALUES);
  const arrivals = signal(0);
  /**
   * Lessons on their way. The entry at hand is then what was asked for, and the address still that of the lesson before: what a person
   * or the map does to it meanwhile is shown and not written, or it would take the place of what was asked for.
   */
  let coming = 0;

  const arrive = (): void => {
    const url = history.read();
    const wanted = parseLessonSource(url);
    if (sources && !isSameSource(wanted, sources.shown())) {
      coming += 1;
      void sources.open(wanted).then(() => {
        coming -= 1;
        // The URL may be another one by now.
        arrive();
      });
      return;
    }
    const parsed = parseUrl(url, referable());
    // What another link asked for is over.
    notices.withdraw('dropped');
    for (const value of parsed.dropped) notices.show({ type: 'dropped', ...value });
    address.value = parsed.address;
    arrivals.value += 1;
  };
  history.onTravel(arrive);

  return {
    values: computed(() => address.value),
    navigations: arrivals,
    push(change) {
      const next = { ...address.peek(), ...change };
      const url = printUrl(next);
      if (url === printUrl(address.peek())) return;
      // Written first: what follows from the choice at once, such as a camera that jumps, amends the new entry and not the old.
      if (coming === 0) history.push(url);
      address.value = next;
    },
    replace(change) {
      const next = { ...address.peek(), ...change };
      address.value = next;
      if (coming === 0) history.replace(printUrl(next));
    },
    navigate(url) {
      history.push(url);
      arrive();
    },
    read: arrive,
  };
}
