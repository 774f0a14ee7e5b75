/** What the models need from the browser, as interfaces: `platform/` implements them, `main` hands them in, tests fake them. */
import type { ReadonlySignal } from '@preact/signals-core';

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
