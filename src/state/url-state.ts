/** Owns the shareable state, which the URL stores: choices push history, the camera replaces it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { DEFAULT_URL_VALUES, type Referable, type UrlValues } from '../codec/url/page-url.ts';
import { parseLessonSource, parseUrl } from '../codec/url/parse-url.ts';
import { printUrl } from '../codec/url/print-url.ts';
import { isSameSource, type LessonSource } from '../domain/lesson-source.ts';
import type { Notices } from './notices.ts';
import type { HistoryPort } from './ports.ts';

export interface UrlState {
  readonly values: ReadonlySignal<UrlValues>;
  /** Counts navigations (a link, back, forward): after each the map moves to the camera in the URL. */
  readonly navigations: ReadonlySignal<number>;
  /** Adds a history entry, unless nothing changes. */
  push(change: Partial<UrlValues>): void;
  /** Rewrites the current history entry: for the camera, and a point during a drag. */
  replace(change: Partial<UrlValues>): void;
  /** Follows a link within the page, which may open another lesson. */
  navigate(url: string): void;
  /** Reads the URL. Called once when the prerendered page is on screen, then on each navigation. */
  read(): void;
}

/** Opens other lessons. */
export interface SourcesPort {
  /** Source of the lesson that is shown. */
  shown(): LessonSource;
  /** Resolves when the lesson is shown; never where it cannot be opened, for then the error page replaces the app. */
  open(source: LessonSource): Promise<void>;
}

/** @param referable what a URL can refer to in the current lesson */
export function createUrlState(
  history: HistoryPort,
  referable: () => Referable,
  notices: Notices,
  sources?: SourcesPort,
): UrlState {
  const values = signal<UrlValues>(DEFAULT_URL_VALUES);
  const navigations = signal(0);
  /**
   * Number of lessons that load. Meanwhile the history entry is already that of the next lesson, so changes to the current one are
   * shown but not written.
   */
  let loadingCount = 0;

  const readUrl = (): void => {
    const url = history.read();
    const wanted = parseLessonSource(url);
    if (sources && !isSameSource(wanted, sources.shown())) {
      loadingCount += 1;
      void sources.open(wanted).then(() => {
        loadingCount -= 1;
        // The URL may be another one by now.
        readUrl();
      });
      return;
    }
    const parsed = parseUrl(url, referable());
    // Notices about the link before do not apply any more.
    notices.withdraw('dropped');
    for (const value of parsed.dropped) notices.show({ type: 'dropped', ...value });
    values.value = parsed.address;
    navigations.value += 1;
  };
  history.onTravel(readUrl);

  return {
    values: computed(() => values.value),
    navigations,
    push(change) {
      const next = { ...values.peek(), ...change };
      const url = printUrl(next);
      if (url === printUrl(values.peek())) return;
      // Before the signal changes: an effect of it may replace the entry (the camera does), and that must be the new one.
      if (loadingCount === 0) history.push(url);
      values.value = next;
    },
    replace(change) {
      const next = { ...values.peek(), ...change };
      values.value = next;
      if (loadingCount === 0) history.replace(printUrl(next));
    },
    navigate(url) {
      history.push(url);
      readUrl();
    },
    read: readUrl,
  };
}
