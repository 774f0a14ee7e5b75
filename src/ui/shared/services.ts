/** Gives components what the browser can do for them. */
import type { ArchiveProblemCode, Basemap } from '../../domain/basemap.ts';
import type { CoastFinder } from '../../domain/coast.ts';
import type { HandoutSheet, Orientation, Paper } from '../../domain/paper.ts';
import { type Fault, failure, type Result } from '../../domain/result.ts';
import type { NoticeContent } from '../../state/notices.ts';
import type { MapPicture, PictureRequest, PictureSize } from '../../state/paper-scene.ts';
import type { SavePort } from '../../state/ports.ts';
import type { TownsModel } from '../../state/towns-model.ts';
import { createRequiredContext } from './required-context.ts';

/** What `app/services.ts` makes; the build and tests have their own. */
export interface AppServices {
  /** Resolves with false where the browser refuses. */
  readonly clipboard: { write(text: string): Promise<boolean> };
  /** Opens a map file of the reader's machine as a basemap. */
  openArchive(file: File): Promise<Result<Basemap, Fault<ArchiveProblemCode>>>;
  download(name: string, type: string, content: string | Blob): void;
  readonly save: SavePort;
  readonly coast: CoastFinder;
  readonly towns: TownsModel;
  /** Whether this copy of the app has relief: the one file does without. */
  readonly hasRelief: boolean;
  readonly paper: PaperService;
  /** Loads on the first call. Rejects where the program of handouts does not load. */
  handouts(): Promise<Handouts>;
  /** The page's whole address as it is now. */
  pageUrl(): string;
  /** Settles as `part` does, and rejects after 30 s of visible waiting. */
  rejectIfSlow<Part>(part: Promise<Part>): Promise<Part>;
  /** Tells the reader that a part of the program did not load, closes the dialog that waits for it, and offers to reload the page. */
  partFailed(error: unknown, notice?: NoticeContent): void;
}

/** What to print. */
export interface HandoutJob {
  readonly sheets: readonly HandoutSheet[];
  /** Null leaves paper and orientation to the browser's own dialog. */
  readonly page: { readonly paper: Paper; readonly orientation: Orientation } | null;
}

/** Prints handouts. */
export interface Handouts {
  /** Resolves once the browser's print dialog is requested. */
  print(job: HandoutJob): Promise<void>;
}

/** Pictures of the map, and the browser's printer. */
export interface PaperService {
  /** Size of the map on screen; null where none draws. */
  screen(): PictureSize | null;
  /** The map as it is on screen; null where none draws. */
  now(): MapPicture | null;
  /** Maps drawn off screen, in the order of `requests`; null where none can be drawn. */
  draw(requests: readonly PictureRequest[]): Promise<readonly MapPicture[] | null>;
  /** A copy of the locator map, for where no map draws. */
  locator(): SVGElement | null;
  /** Calls `before` and `after` around each printing, however it began. */
  onPrint(before: () => void, after: () => void): void;
  /** Opens the browser's print dialog. */
  print(): void;
  /** Resolves when the page is laid out, fonts included. */
  settled(): Promise<void>;
}

/** Neither map nor printer: for the build and tests. */
export const NO_PAPER: PaperService = {
  screen: () => null,
  now: () => null,
  draw: async () => null,
  locator: () => null,
  onPrint: () => undefined,
  print: () => undefined,
  settled: async () => undefined,
};

/** Saves nothing: for the build and tests. */
export const NO_SAVING: SavePort = { lesson: async () => failure([]), oneFile: null };

export const [ServicesContext, useServices] = createRequiredContext<AppServices>('ServicesContext');
