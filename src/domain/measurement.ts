/** What a person measures on the map. */
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

/** Nothing measured. */
export const EMPTY_MEASUREMENT: Measurement = { positions: [], closed: false, rangeRings: [] };
