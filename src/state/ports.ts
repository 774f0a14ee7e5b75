/** What the models need from the browser, as interfaces: `platform/` implements them, `main` hands them in, tests fake them. */

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

/** Small settings that stay on the machine; a refusing browser loses them without harm. */
export interface SettingsPort {
  read(key: string): string | null;
  write(key: string, value: string): void;
}
