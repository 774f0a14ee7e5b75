/** Describes what a link holds: the state worth sharing, as a value. */
import { FIRST_LESSON, type LessonSource } from '../../domain/lesson-source.ts';
import { EMPTY_MEASUREMENT, type Measurement } from '../../domain/measurement.ts';
import { PARAMETERS, type Parameter, type ParameterValues } from './parameters.ts';

/** The state of the page that its URL owns. */
export interface UrlValues extends Omit<ParameterValues, 'lesson' | 'draft' | 'line' | 'area' | 'rings'> {
  readonly source: LessonSource;
  readonly measurement: Measurement;
}

/** What a URL that says nothing means. */
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

/** A value of the URL that made no sense and was dropped. */
export interface DroppedValue {
  readonly parameter: Parameter;
  /** What the URL said. */
  readonly value: string;
}

/** Whether a link asked for the author's view and named no draft, which alone has an author. */
export function asksForAuthor({ parameter, value }: DroppedValue): boolean {
  return parameter === 'view' && value === 'author';
}
