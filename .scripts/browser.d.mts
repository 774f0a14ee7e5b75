import type { BrowserSurroundings } from './browser-places.mjs';

export interface BrowserProbes {
  isFile(path: string): boolean;
  starts(path: string): Promise<boolean>;
  warn(text: string): void;
}

export declare function findBrowser(
  surroundings: BrowserSurroundings,
  probes: BrowserProbes,
): Promise<string | undefined>;
export declare function provideBrowser(
  surroundings: BrowserSurroundings,
  probes: BrowserProbes,
  installers: readonly (() => Promise<unknown>)[],
): Promise<string | undefined>;
export declare function provideBrowserHere(): Promise<string | undefined>;
