/** What the models need from the browser, as interfaces: `platform/` implements them, `main` hands them in, tests fake them. */

import type { ReadonlySignal } from '@preact/signals-core';
import type { PageContent } from '../codec/one-file/fill-page.ts';
import type { Draft } from '../domain/draft.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { Problem, Result } from '../domain/result.ts';
import type { ImportFailure, ImportKind, ImportProgress, Skipped } from '../features/import/imported.ts';

/** The session history: where the URL is read and written. URLs are relative (`?place=…#map=…`). */
export interface HistoryPort {
  /** Query and fragment of the current URL. */
  read(): string;
  /** A person made a choice: a new entry. */
  push(url: string): void;
  /** The camera moved: the entry at hand is rewritten. */
  replace(url: string): void;
  /** Calls `listener` when the person goes back or forward. Returns the way to stop. */
  onTravel(listener: () => void): () => void;
}

/** What windows of one lesson say to one another on this machine. What arrives is not trusted. */
export interface ChannelPort {
  post(message: unknown): void;
  /** Returns the way to stop. */
  listen(listener: (message: unknown) => void): () => void;
}

/** Which windows are there, known also of one that crashed. */
export interface PresencePort {
  /** Lets it be known that this window is here as `name`, and calls `then` when it is known. Returns the way to leave. */
  stay(name: string, then: () => void): () => void;
  /** Calls `listener` once when no window is there as `name` any more. Returns the way to stop waiting. */
  whenGone(name: string, listener: () => void): () => void;
}

/** The whole screen for the page. */
export interface ScreenPort {
  readonly isFull: ReadonlySignal<boolean>;
  /** False where the browser refuses. */
  enter(): Promise<boolean>;
  leave(): Promise<void>;
}

/** Small settings that stay on the machine; a refusing browser loses them without harm. */
export interface SettingsPort {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

/** What becomes of keeping the app's files on the machine. */
export type KeepingEvent =
  /** Bytes kept so far. */
  | { readonly type: 'keeping'; readonly bytes: number }
  | { readonly type: 'kept' }
  /** They could not all be had, or the store took no more. */
  | { readonly type: 'failed' }
  /** A newer version is kept beside the one of this page, or has taken its place for pages that open from now on. */
  | { readonly type: 'newer' };

/** The app's own files on this machine, so that it opens without a network. */
export interface OfflinePort {
  /** Bytes of all files; null where this browser, this host or this copy of the app cannot keep them. */
  readonly bytes: number | null;
  /** True where the reader has asked the browser to be sparing: nothing is fetched then without being asked for. */
  readonly sparing: boolean;
  /** Keeps the files, or finds them kept, and calls `listener` with what becomes of it, from now on. */
  keep(listener: (event: KeepingEvent) => void): void;
  /** Takes them out again. Resolves when they are gone. */
  remove(): Promise<void>;
  /** Loads the page anew, with the newer version. */
  useNewer(): void;
}

/** A draft on this machine, for a list. */
export interface DraftEntry {
  /** What opens it: `?draft=KEY`. */
  readonly key: string;
  /** Empty where it has none yet. */
  readonly title: string;
  /** How many places it has. */
  readonly places: number;
  /** ISO 8601 time of its last change. */
  readonly changedAt: string;
}

/** The drafts on this machine. Each act rejects where the browser refuses. */
export interface DraftsPort {
  /** The one that was changed last comes first. */
  list(): Promise<readonly DraftEntry[]>;
  /** Keeps `draft` beside the others, and gives its key. Never writes over another: that one stays under its own name. */
  keep(draft: Draft): Promise<string>;
  remove(key: string): Promise<void>;
}

/** Whether a person has the page before them. */
export interface AttentionPort {
  /** Calls `listener` when the page is come back to, or is left. Returns the way to stop. */
  onChange(listener: () => void): () => void;
}

/** Reads a file and keeps what it brings as a draft, away from the page's own thread. */
export interface FileImportPort {
  /** Rejects with the signal's reason where it is aborted: what is not kept by then will not be. */
  open(file: File, tell: (progress: ImportProgress) => void, signal: AbortSignal): Promise<OpenedFile | ImportFailure>;
}

/** What a file has become. */
export interface OpenedFile {
  readonly ok: true;
  readonly kind: ImportKind;
  readonly title: string;
  readonly places: number;
  readonly passages: number;
  readonly skipped: readonly Skipped[];
  /** Key of the draft that it is kept as. */
  readonly key: string;
}

/** The lesson at hand as something to take away. */
export interface SavePort {
  /** The lesson and the text of its file, as they are now; or what keeps it from being one. */
  lesson(): Promise<Result<SavedLesson, readonly Problem[]>>;
  /** One HTML file that holds the program and the lesson of this file; null where that cannot be made. */
  readonly oneFile: ((content: PageContent, signal: AbortSignal) => Promise<Blob | null>) | null;
}

/** A lesson with the text of its file. */
export interface SavedLesson {
  readonly lesson: Lesson;
  readonly text: string;
}
