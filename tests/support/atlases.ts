/** The state of a page without a browser: a history that remembers, settings in memory, a machine of signals. */
import { signal } from '@preact/signals-core';
import type { Lesson } from '../../src/domain/lesson.ts';
import { indexLesson } from '../../src/domain/lesson-index.ts';
import { type AppState, createAppState } from '../../src/state/app-state.ts';
import type { SourcesPort } from '../../src/state/url-state.ts';
import { makeLesson } from './lessons.ts';

/** A history like the browser's: entries, a place in them, back and forward. */
export interface FakeHistory {
  readonly entries: readonly string[];
  current(): string;
  back(): void;
  forward(): void;
}

/** An appState with the means to look behind it. */
export interface TestAtlas {
  readonly appState: AppState;
  readonly history: FakeHistory;
  readonly settings: Map<string, string>;
  readonly prefersDark: { value: boolean };
  readonly compact: { value: boolean };
}

/** @param url query and fragment that the page is opened with */
export function makeAtlas({
  url = '',
  lesson = makeLesson(),
  sources,
}: {
  url?: string;
  lesson?: Lesson;
  /** Where other lessons come from. */
  sources?: SourcesPort;
} = {}): TestAtlas {
  let entries = [url];
  let at = 0;
  let listener = (): void => {};
  const travel = (by: number): void => {
    at = Math.min(entries.length - 1, Math.max(0, at + by));
    listener();
  };
  const settings = new Map<string, string>();
  const prefersDark = signal(false);
  const compact = signal(false);
  const appState = createAppState({
    index: indexLesson(lesson),
    history: {
      read: () => entries[at] ?? '',
      push(next) {
        entries = [...entries.slice(0, at + 1), next];
        at += 1;
      },
      replace(next) {
        entries = entries.with(at, next);
      },
      onTravel(next) {
        listener = next;
        return () => {
          listener = () => {};
        };
      },
    },
    settings: {
      read: (key) => settings.get(key) ?? null,
      write: (key, value) => void settings.set(key, value),
    },
    machine: { prefersDark, prefersReducedMotion: signal(false), compact },
    ...(sources && { sources }),
  });
  const history: FakeHistory = {
    get entries() {
      return entries;
    },
    current: () => entries[at] ?? '',
    back: () => travel(-1),
    forward: () => travel(1),
  };
  return { appState, history, settings, prefersDark, compact };
}
