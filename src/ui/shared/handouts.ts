/** What prints handouts, and what it needs of the map and the browser: `main` hands the one in, and loads the other when it is asked for. */
import type { HandoutSheet, Orientation, Paper } from '../../domain/paper.ts';
import type { MapPicture, PictureRequest, PictureSize } from '../../state/paper-scene.ts';

/** What is to be printed. */
export interface HandoutJob {
  readonly sheets: readonly HandoutSheet[];
  /** The paper that the sheets are set for; null leaves both to the browser’s own dialog. */
  readonly page: { readonly paper: Paper; readonly orientation: Orientation } | null;
}

/** Prints handouts. */
export interface Handouts {
  /** Sets the sheets and opens the browser’s dialog. Resolves when that has been asked for. */
  print(job: HandoutJob): Promise<void>;
}

/** Pictures of the map, and the browser’s printer. */
export interface PaperService {
  /** Size of the map on screen; null where none draws. */
  screen(): PictureSize | null;
  /** The map as it is on screen, at once; null where none draws. */
  now(): MapPicture | null;
  /** Maps drawn aside, a picture a wish; null where none can be drawn. */
  draw(wishes: readonly PictureRequest[]): Promise<readonly MapPicture[] | null>;
  /** A copy of the page’s locator map, for where no map draws. */
  locator(): SVGElement | null;
  /** Calls `before` and `after` around each printing, however it was begun. */
  onPrint(before: () => void, after: () => void): void;
  /** Opens the browser’s dialog. */
  print(): void;
  /** Resolves when what was put into the page is laid out, its letters included. */
  settled(): Promise<void>;
}

/** Where there is neither a map nor a printer: in the build, and in tests. */
export const NO_PAPER: PaperService = {
  screen: () => null,
  now: () => null,
  draw: async () => null,
  locator: () => null,
  onPrint: () => undefined,
  print: () => undefined,
  settled: async () => undefined,
};
