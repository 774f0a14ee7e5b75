/** What every view is given: the state, the language, and the few things of the browser that a view may use. */
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ArchiveProblemCode, Basemap } from '../../domain/basemap.ts';
import type { CoastFinder } from '../../domain/coast.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { ImportModel } from '../../features/import/import.model.ts';
import type { Localization } from '../../i18n/localization.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import type { AppState } from '../../state/app-state.ts';
import type { NoticeContent } from '../../state/notices.ts';
import type { SavePort } from '../../state/ports.ts';
import type { TownsModel } from '../../state/towns-model.ts';
import type { Handouts, PaperService } from './handouts.ts';

/** Handed in by `main`. */
export interface AppServices {
  readonly state: AppState;
  readonly localization: ReadonlySignal<Localization>;
  /** Resolves with false where the browser refuses. */
  readonly clipboard: { write(text: string): Promise<boolean> };
  /** Opens a map file of the person's own machine. Rejects where the program for it does not come. */
  openArchive(file: File): Promise<Outcome<Basemap, ArchiveProblemCode>>;
  /** Gives a file to the person who asked for it. */
  download(name: string, type: string, content: string | Blob): void;
  /** What opens other lessons and files; fetched with the first question. Rejects where it does not load. */
  opening(): Promise<ImportModel>;
  readonly save: SavePort;
  /** How far a position is from the coast that the bundled map draws. */
  readonly coast: CoastFinder;
  readonly towns: TownsModel;
  /** Whether this copy of the app has the relief: the one file does without. */
  readonly hasRelief: boolean;
  readonly paper: PaperService;
  /** What prints handouts; fetched with the first question. Rejects where it does not load. */
  handouts(): Promise<Handouts>;
  /** The whole address of the page as it is now. */
  pageUrl(): string;
  /** Settles as `part` does; rejects where it is still awaited after a long while. */
  rejectIfSlow<Part>(part: Promise<Part>): Promise<Part>;
  /** Tells the reader that a part of the program did not come, closes the dialog that waited for it, and offers to load the page again. */
  partFailed(error: unknown, notice?: NoticeContent): void;
}

/** Wrapped around `App` by `main`, by the build and by tests. */
export const AppServicesContext = createContext<AppServices | null>(null);

/** Everything that was handed in. */
export function useServices(): AppServices {
  const services = useContext(AppServicesContext);
  if (!services) throw new Error('a view is rendered outside AtlasContext');
  return services;
}

/** The state of the page. */
export function useAppState(): AppState {
  return useServices().state;
}

/** The reader's language; the view is drawn again when it changes. */
export function useLocalization(): Localization {
  return useServices().localization.value;
}

/** The words of the reader's language. */
export function useMessages(): Messages {
  return useLocalization().messages;
}
