/** The places nearest to one or several, picked out of very many before anything is measured for show. */
import type { Place } from '../domain/lesson.ts';
import type { LngLat } from '../domain/lng-lat.ts';

const RADIANS = Math.PI / 180;

/** At most `count` of `places` that are none of `from`, by the distance to the nearest of `from`; equals keep their order. O(places). */
export function nearestPlaces(places: readonly Place[], from: readonly Place[], count: number): Place[] {
  const nearest: { readonly place: Place; readonly chord: number }[] = [];
  for (const place of places) {
    if (from.some(({ id }) => id === place.id)) continue;
    const chord = Math.min(...from.map(({ lngLat }) => haversine(lngLat, place.lngLat)));
    const last = nearest[nearest.length - 1];
    if (nearest.length === count && last !== undefined && chord >= last.chord) continue;
    let at = nearest.length;
    while (at > 0 && (nearest[at - 1]?.chord ?? 0) > chord) at--;
    nearest.splice(at, 0, { place, chord });
    if (nearest.length > count) nearest.pop();
  }
  return nearest.map(({ place }) => place);
}

/** Haversine of the angle between two positions: grows with the distance, and needs no root and no arc. */
function haversine(a: LngLat, b: LngLat): number {
  const halfLatitude = Math.sin(((b[1] - a[1]) * RADIANS) / 2);
  const halfLongitude = Math.sin(((b[0] - a[0]) * RADIANS) / 2);
  return halfLatitude ** 2 + Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * halfLongitude ** 2;
}
