/** Defines a measurement, and its edits. */
import type { LngLat } from './lng-lat.ts';

/** All positions at one distance from a centre. */
export interface RangeRing {
  readonly center: LngLat;
  /** Greater than 0, at most half-way round the Earth. */
  readonly radiusMetres: number;
}

/** A path or a polygon, with range rings. */
export interface Measurement {
  /** In the order of the path. A polygon's first position is not repeated. */
  readonly positions: readonly LngLat[];
  /** Whether the positions are the corners of a polygon. */
  readonly closed: boolean;
  readonly rangeRings: readonly RangeRing[];
}

export const EMPTY_MEASUREMENT: Measurement = { positions: [], closed: false, rangeRings: [] };

export function withPoint(measurement: Measurement, at: LngLat): Measurement {
  return { ...measurement, positions: [...measurement.positions, at] };
}

/** The same measurement where `index` has no point. */
export function withPointMoved(measurement: Measurement, index: number, at: LngLat): Measurement {
  if (measurement.positions[index] === undefined) return measurement;
  return { ...measurement, positions: measurement.positions.with(index, at) };
}

export function withoutPoint(measurement: Measurement, index: number): Measurement {
  return { ...measurement, positions: measurement.positions.filter((_, each) => each !== index) };
}

export function withRing(measurement: Measurement, ring: RangeRing): Measurement {
  return { ...measurement, rangeRings: [...measurement.rangeRings, ring] };
}

export function withoutRing(measurement: Measurement, index: number): Measurement {
  return { ...measurement, rangeRings: measurement.rangeRings.filter((_, each) => each !== index) };
}
