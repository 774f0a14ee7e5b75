/** Defines a site's outline drawn over another position at its true size. */
import type { LngLat } from './lng-lat.ts';

export interface Overlay {
  /** New position of the site's own point. */
  readonly at: LngLat;
  /** Degrees clockwise from its true orientation, 0 ≤ turn < 360. */
  readonly turnDegrees: number;
}

/** Any finite angle as 0 ≤ degrees < 360, to a tenth, the precision of links. */
export function normalTurn(degrees: number): number {
  const tenths = Math.round(degrees * 10) % 3600;
  return (tenths < 0 ? tenths + 3600 : tenths + 0) / 10;
}
