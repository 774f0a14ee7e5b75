/** What a link holds: the state worth sharing, as a value. `parse-address` and `print-address` turn it into a URL and back. */
import { DEFAULT_LANGUAGE, type Language } from '../../domain/languages.ts';
import { FIRST_LESSON, type LessonSource } from '../../domain/lesson-source.ts';
import type { Camera } from '../../domain/lng-lat.ts';
import { EMPTY_MEASUREMENT, type Measurement } from '../../domain/measurement.ts';
import type { Overlay } from '../../domain/overlay.ts';
import type { Unit } from '../../domain/units.ts';
import type { View } from '../../domain/views.ts';

/** The state of the page that its URL owns. */
export interface UrlValues {
  readonly source: LessonSource;
  readonly view: View;
  /** Id of the open place. */
  readonly place: string | null;
  /** Ids of the places that are compared, at most two. */
  readonly sites: readonly string[];
  /** Where the first site's outline is laid over; null where it is not. */
  readonly overlay: Overlay | null;
  readonly measurement: Measurement;
  /** Ids of the layers that are shown; null shows all. */
  readonly layers: readonly string[] | null;
  /** 1-based step of the tour. */
  readonly step: number | null;
  /** Whether the page is the teacher's own screen beside a presentation. */
  readonly teacher: boolean;
  readonly language: Language;
  readonly unit: Unit;
  readonly embed: boolean;
  /** Where the map looks; null is the opening view. */
  readonly camera: Camera | null;
}

/** The address of a page whose URL says nothing. */
export const DEFAULT_URL_VALUES: UrlValues = {
  source: FIRST_LESSON,
  view: 'explore',
  place: null,
  sites: [],
  overlay: null,
  measurement: EMPTY_MEASUREMENT,
  layers: null,
  step: null,
  teacher: false,
  language: DEFAULT_LANGUAGE,
  unit: 'km',
  embed: false,
  camera: null,
};

/** Names of the URL's parameters, each written once. `map` is in the fragment. */
export const PARAMETERS = {
  lesson: 'lesson',
  draft: 'draft',
  view: 'view',
  place: 'place',
  sites: 'sites',
  overlay: 'over',
  line: 'line',
  area: 'area',
  rings: 'rings',
  layers: 'layers',
  step: 'step',
  teacher: 'teacher',
  language: 'lang',
  unit: 'units',
  embed: 'embed',
  camera: 'map',
} as const;

/** A parameter of the URL. */
export type Parameter = keyof typeof PARAMETERS;

/** A value of the URL that made no sense and was dropped. */
export interface DroppedValue {
  readonly parameter: Parameter;
  /** What the URL said. */
  readonly value: string;
}

/** What of a lesson a URL can refer to. */
export interface Referable {
  readonly places: { has(id: string): boolean };
  readonly layers: { has(id: string): boolean };
  /** Number of steps of the tour. */
  readonly steps: number;
}

/** Whether a link asked for the author's view and named no draft, which alone has an author. */
export function asksForAuthor({ parameter, value }: DroppedValue): boolean {
  return parameter === 'view' && value === 'author';
}
