/** Defines the distance from a place to the coast of the map. */
import type { LngLat } from './lng-lat.ts';

export interface CoastDistance {
  /** Along the WGS84 geodesic. */
  readonly metres: number;
  readonly at: LngLat;
  /** How far the drawn line itself may be from the true one, in metres. */
  readonly uncertaintyMetres: number;
}

/** Resolves to null where the map has no coast; rejects where the coast cannot be read. */
export type CoastFinder = (from: LngLat) => Promise<CoastDistance | null>;
