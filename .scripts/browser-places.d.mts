export interface BrowserSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly playwrightPath?: string;
}

export declare function browserPlaces(surroundings: BrowserSurroundings): string[];
