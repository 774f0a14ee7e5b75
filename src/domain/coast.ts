/** How far a place is from the coast that is drawn. */
import type { LngLat } from './lng-lat.ts';

/** The nearest spot of the drawn coast. */
export interface CoastDistance {
  /** Along the WGS84 geodesic. */
  readonly metres: number;
  readonly at: LngLat;
  /** How far the drawn line itself may be from the true one, in metres. */
  readonly uncertaintyMetres: number;
}

/** Finds it. Resolves to null where no coast is drawn, and rejects where the coast cannot be read. */
export type CoastFinder = (from: LngLat) => Promise<CoastDistance | null>;
