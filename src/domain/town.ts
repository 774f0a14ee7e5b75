/** Defines a town of the gazetteer. */
import type { LocalizedText } from './languages.ts';
import type { LngLat } from './lng-lat.ts';

export interface Town {
  readonly name: LocalizedText;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly lngLat: LngLat;
}
