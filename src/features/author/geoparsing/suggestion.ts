/** Types suggested places; only a person confirms them. */
import type { LocalizedText } from '../../../domain/languages.ts';
import type { Sense } from '../../../domain/lesson.ts';
import type { Bounds, LngLat } from '../../../domain/lng-lat.ts';

const AREA_KINDS = [
  'continent',
  'region',
  'division',
  'county',
  'ocean',
  'sea',
  'gulf',
  'bay',
  'strait',
  'river',
  'lake',
  'island',
  'range',
  'desert',
  'peninsula',
] as const;

/** What an area is; `division` is of the first order, such as a state, a province or a governorate. */
export type AreaKind = (typeof AREA_KINDS)[number];

/** Whether `kind` is one of {@link AreaKind}. */
export const isAreaKind = (kind: string): kind is AreaKind => (AREA_KINDS as readonly string[]).includes(kind);

/** One place that a name may stand for. */
export interface Candidate {
  /** Stable within a gazetteer: `geonames:524901`, `country:RU`, `division:US-TX`, `county:48411`, `area:red-sea`. */
  readonly id: string;
  readonly kind: 'city' | 'country' | AreaKind;
  readonly name: LocalizedText;
  /** ISO 3166-1 alpha-2; empty where no one country holds it, or where that is disputed. */
  readonly country: string;
  /** Inhabitants; 0 where it is not known. */
  readonly population: number;
  readonly lngLat: LngLat;
  /** Of an area: west, south, east, north in degrees; west is greater than east over the antimeridian. */
  readonly bbox?: Bounds;
  /** Id of the division that a county is part of. */
  readonly within?: string;
}

/** A span of a text: code points from its beginning, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where a name stands, and what it seems to stand for there; `place` where it is left out. */
export interface SuggestedSpan extends TextSpan {
  readonly sense?: Sense;
}

/** A name that stands in a text, once for all its occurrences that are spelled alike. */
export interface Suggestion {
  /** As the text has it. */
  readonly exact: string;
  /** Where it stands, in the order of the text; at least one. */
  readonly spans: readonly SuggestedSpan[];
  /** The likeliest first; none where the gazetteer does not know the name. */
  readonly candidates: readonly Candidate[];
  /** How many there are beyond those listed. */
  readonly more: number;
}

/**
 * Finds what `text` may name, in the order of first occurrence. `placed` are spots that a person has confirmed already: what lies
 * near them is likelier. Rejects with the signal's reason where it is aborted, and with an `Error` (not in a person's words) where the
 * gazetteer cannot be had: the next call asks for it again.
 */
export type Suggest = (text: string, placed: readonly LngLat[], signal: AbortSignal) => Promise<readonly Suggestion[]>;
