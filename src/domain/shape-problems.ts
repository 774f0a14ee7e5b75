/** What can be wrong with a GeoJSON file that a person brings to be measured. */
import type { Fault } from './result.ts';

/**
 * Each code with its params, all strings, and the English sentence; the words themselves come from `i18n`. `pointer` is an RFC 6901 JSON
 * pointer to the faulty value, `found` that value as JSON, shortened to 40 characters.
 */
export type ShapeProblemCode =
  /** `found`, `limit`, in characters. “The file has {found} characters; up to {limit} can be read.” */
  | 'too-large'
  /** `line`, `column` (1-based, columns in code points). “The file is not JSON: line {line}, column {column} cannot be read.” */
  | 'json-syntax'
  /** `limit`. “Values are nested more than {limit} deep; GeoJSON needs far fewer levels.” */
  | 'too-deep'
  /** `pointer`, `found`. “The file is not GeoJSON: {found} at {pointer} is not a type of GeoJSON.” */
  | 'not-geojson'
  /** `pointer`, `found`. “{found} at {pointer} is not a position; a position is [longitude, latitude].” */
  | 'not-a-position'
  /** `pointer`, `axis` (`longitude` or `latitude`), `found`, `limit`. “The {axis} {found} is not on Earth; it should be from −{limit} to {limit}. Is the file in metres instead of degrees?” */
  | 'coordinate-out-of-range'
  /** `pointer`, `found`, `minimum`. “The line at {pointer} has {found} positions; it needs at least {minimum}.” */
  | 'too-few-positions'
  /** `limit`. “The file has more than {limit} positions; simplify it first.” */
  | 'too-many-positions'
  /** No params. “The file has no line, polygon or point.” */
  | 'no-shape';

/** The fault of an imported shape. */
export type ShapeProblem = Fault<ShapeProblemCode>;
