/** One site's outline laid over another spot of the Earth at its true size. */
import type { LngLat } from './lng-lat.ts';

/** Where the outline lies and how it is turned. */
export interface Overlay {
  /** Where the site's own point comes to lie. */
  readonly at: LngLat;
  /** Degrees clockwise from how it lies in truth, 0 ≤ turn < 360. */
  readonly turnDegrees: number;
}

/** Any finite angle as 0 ≤ degrees < 360, to a tenth: no hand and no link is finer. */
export function normalTurn(degrees: number): number {
  const tenths = Math.round(degrees * 10) % 3600;
  return (tenths < 0 ? tenths + 3600 : tenths + 0) / 10;
}
