/** Declares what models need from the browser; `platform/` implements it, tests fake it. */

import type { ReadonlySignal } from '@preact/signals-core';
import type { PageContent } from '../codec/one-file/fill-page.ts';
import type { Draft } from '../domain/draft.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { Problem, Result } from '../domain/result.ts';

/** The session history. URLs are relative (`?place=…#map=…`). */
export interface HistoryPort {
  /** Query and fragment of the current URL. */
  read(): string;
  /** Adds an entry. */
  push(url: string): void;
  /** Rewrites the current entry. */
  replace(url: string): void;
  /** Calls `listener` after back and forward. Returns a function that stops it. */
  onTravel(listener: () => void): () => void;
}

/** Messages between windows on this machine. They are not trusted. */
export interface ChannelPort {
  post(message: unknown): void;
  /** Returns a function that stops it. */
  listen(listener: (message: unknown) => void): () => void;
}

/** Tells which windows are open; also notices one that crashed. */
export interface PresencePort {
  /** Registers this window as `name`, then calls `then`. Returns a function that unregisters it. */
  stay(name: string, then: () => void): () => void;
  /** Calls `listener` once when no window is registered as `name`. Returns a cancel function. */
  whenGone(name: string, listener: () => void): () => void;
}

export interface ScreenPort {
  readonly isFull: ReadonlySignal<boolean>;
  /** False where the browser refuses. */
  enter(): Promise<boolean>;
  leave(): Promise<void>;
}

/** Settings of this machine. Where the browser refuses to store them they are lost without a word. */
export interface SettingsPort {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

/** Progress of saving the app's files for offline use. */
export type KeepingEvent =
  /** Bytes saved so far. */
  | { readonly type: 'keeping'; readonly bytes: number }
  | { readonly type: 'kept' }
  /** Some did not load, or the storage is full. */
  | { readonly type: 'failed' }
  /** A newer version is saved; pages that open from now on may use it. */
  | { readonly type: 'newer' };

/** Saves the app's files on this machine, so that it opens offline. */
export interface OfflinePort {
  /** Bytes of all files; null where browser, host or this copy of the app cannot save them. */
  readonly bytes: number | null;
  /** Whether the browser saves data: then nothing is fetched unless the reader asks. */
  readonly sparing: boolean;
  /** Saves the files unless they are saved. Calls `listener` with the progress, and with newer versions later. */
  keep(listener: (event: KeepingEvent) => void): void;
  /** Resolves when the files are deleted. */
  remove(): Promise<void>;
  /** Reloads the page with the newer version. */
  useNewer(): void;
}

/** A draft on this machine, for a list. */
export interface DraftEntry {
  /** As in `?draft=KEY`. */
  readonly key: string;
  /** May be empty. */
  readonly title: string;
  readonly places: number;
  /** ISO 8601 time of its last change. */
  readonly changedAt: string;
}

/** The drafts on this machine. Each method rejects where the browser refuses. */
export interface DraftsPort {
  /** Last changed first. */
  list(): Promise<readonly DraftEntry[]>;
  /** Saves `draft` and returns its key. Another draft with that key stays, under a title that tells it apart. */
  save(draft: Draft): Promise<string>;
  remove(key: string): Promise<void>;
}

export interface AttentionPort {
  /** Calls `listener` when the page gains or loses attention. Returns a function that stops it. */
  onChange(listener: () => void): () => void;
}

/** Makes files of the current lesson. */
export interface SavePort {
  /** Fails with the problems of a draft that is no lesson yet. */
  lesson(): Promise<Result<SavedLesson, readonly Problem[]>>;
  /** Makes one HTML file with the app and the lesson; null where this copy of the app cannot. */
  readonly oneFile: ((content: PageContent, signal: AbortSignal) => Promise<Blob | null>) | null;
}

export interface SavedLesson {
  readonly lesson: Lesson;
  readonly text: string;
}
