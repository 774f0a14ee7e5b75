/** Lists the URL's parameters: key, default, parse and print of each. */
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../domain/languages.ts';
import { FIRST_LESSON, type LessonSource } from '../../domain/lesson-source.ts';
import type { Camera, LngLat } from '../../domain/lng-lat.ts';
import { EMPTY_MEASUREMENT, type Measurement, type RangeRing } from '../../domain/measurement.ts';
import type { Overlay } from '../../domain/overlay.ts';
import { UNITS, type Unit } from '../../domain/units.ts';
import { ALL_VIEWS, VIEWS, type View } from '../../domain/views.ts';
import {
  parseCamera,
  parseOverlay,
  parsePositions,
  parseRings,
  printCamera,
  printOverlay,
  printPositions,
  printRings,
} from './values.ts';

/** Parts of a lesson that a URL can refer to. */
export interface Referable {
  readonly places: { has(id: string): boolean };
  readonly layers: { has(id: string): boolean };
  /** Number of steps. */
  readonly steps: number;
}

interface Known extends Referable {
  /** Only drafts have the Author view. */
  readonly isDraft: boolean;
}

interface UrlParameter<Value> {
  readonly key: string;
  /** Value if the URL does not have the parameter. */
  readonly default: Value;
  /** Undefined if `text` is invalid. */
  readonly parse: (text: string, known: Known) => Value | undefined;
  /** Null if the value need not be written. */
  readonly print: (value: Value) => string | null;
}

/** `draft` takes precedence over `lesson`, and `line` over `area`. */
export interface ParameterValues {
  readonly lesson: string | null;
  readonly draft: string | null;
  readonly view: View;
  /** Id of the open place. */
  readonly place: string | null;
  /** Ids of the compared places, at most two. */
  readonly sites: readonly string[];
  /** Position of the first site's outline over the second; null without an overlay. */
  readonly overlay: Overlay | null;
  readonly line: readonly LngLat[];
  readonly area: readonly LngLat[];
  readonly rings: readonly RangeRing[];
  /** Ids of the visible layers; null shows all. */
  readonly layers: readonly string[] | null;
  /** 1-based. */
  readonly step: number | null;
  /** Whether this is the teacher's window. */
  readonly teacher: boolean;
  readonly language: Language;
  readonly unit: Unit;
  readonly embed: boolean;
  /** Null for the initial view. In the fragment, as in MapLibre and OpenStreetMap. */
  readonly camera: Camera | null;
}

export type Parameter = keyof ParameterValues;

/** In the order of a link. */
export const PARAMETERS: { readonly [Name in Parameter]: UrlParameter<ParameterValues[Name]> } = {
  lesson: { key: 'lesson', default: null, parse: (text) => text || null, print: (id) => id },
  draft: { key: 'draft', default: null, parse: (text) => text || null, print: (key) => key },
  view: {
    key: 'view',
    default: 'explore',
    parse: (text, { isDraft }) => oneOf(isDraft ? ALL_VIEWS : VIEWS, text),
    print: (view) => (view === 'explore' ? null : view),
  },
  place: {
    key: 'place',
    default: null,
    parse: (text, { places }) => (places.has(text) ? text : undefined),
    print: (id) => id,
  },
  sites: { key: 'sites', default: [], parse: (text, { places }) => idList(text, places, 2), print: listUnlessEmpty },
  overlay: { key: 'over', default: null, parse: parseOverlay, print: (overlay) => overlay && printOverlay(overlay) },
  line: { key: 'line', default: [], parse: parsePositions, print: (positions) => printPositions(positions) || null },
  area: { key: 'area', default: [], parse: parsePositions, print: (positions) => printPositions(positions) || null },
  rings: { key: 'rings', default: [], parse: parseRings, print: (rings) => printRings(rings) || null },
  layers: {
    key: 'layers',
    default: null,
    // No layer at all is not the same as every layer.
    parse: (text, { layers }) => (text === '' ? [] : idList(text, layers, Number.POSITIVE_INFINITY)),
    print: (ids) => ids?.join(',') ?? null,
  },
  step: {
    key: 'step',
    default: null,
    parse: (text, { steps }) => stepNumber(text, steps),
    print: (step) => (step === null ? null : String(step)),
  },
  teacher: { key: 'teacher', default: false, parse: flag, print: (on) => (on ? '' : null) },
  language: {
    key: 'lang',
    default: DEFAULT_LANGUAGE,
    parse: (text) => oneOf(LANGUAGES, text),
    print: (language) => (language === DEFAULT_LANGUAGE ? null : language),
  },
  unit: {
    key: 'units',
    default: 'km',
    parse: (text) => oneOf(UNITS, text),
    print: (unit) => (unit === 'km' ? null : unit),
  },
  embed: { key: 'embed', default: false, parse: flag, print: (on) => (on ? '' : null) },
  camera: {
    key: 'map',
    default: null,
    parse: (text) => parseCamera(text) ?? undefined,
    print: (camera) => camera && printCamera(camera),
  },
};

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}

function flag(text: string): true | undefined {
  return text === '' || text === '1' || text === 'true' ? true : undefined;
}

function idList(text: string, known: { has(id: string): boolean }, most: number): readonly string[] | undefined {
  const ids = text.split(',');
  const isRight = ids.length <= most && new Set(ids).size === ids.length && ids.every((id) => known.has(id));
  return isRight ? ids : undefined;
}

function listUnlessEmpty(ids: readonly string[]): string | null {
  return ids.length > 0 ? ids.join(',') : null;
}

function stepNumber(text: string, steps: number): number | undefined {
  const step = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return step >= 1 && step <= steps ? step : undefined;
}

export interface UrlValues extends Omit<ParameterValues, 'lesson' | 'draft' | 'line' | 'area' | 'rings'> {
  readonly source: LessonSource;
  readonly measurement: Measurement;
}

/** Values of a URL without parameters. */
export const DEFAULT_URL_VALUES: UrlValues = {
  source: FIRST_LESSON,
  view: PARAMETERS.view.default,
  place: PARAMETERS.place.default,
  sites: PARAMETERS.sites.default,
  overlay: PARAMETERS.overlay.default,
  measurement: EMPTY_MEASUREMENT,
  layers: PARAMETERS.layers.default,
  step: PARAMETERS.step.default,
  teacher: PARAMETERS.teacher.default,
  language: PARAMETERS.language.default,
  unit: PARAMETERS.unit.default,
  embed: PARAMETERS.embed.default,
  camera: PARAMETERS.camera.default,
};

/** An invalid value that was dropped. */
export interface DroppedValue {
  readonly parameter: Parameter;
  /** As in the URL. */
  readonly value: string;
}

/** Whether a link asked for the Author view without a draft. */
export function asksForAuthor({ parameter, value }: DroppedValue): boolean {
  return parameter === 'view' && value === 'author';
}
