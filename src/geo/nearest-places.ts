/** Finds the places nearest to one or several, among very many. */
import type { Place } from '../domain/lesson.ts';

const RADIANS = Math.PI / 180;

/** x, y, z on the unit sphere of each place in turn, for each list that was asked about. */
const spheres = new WeakMap<readonly Place[], Float64Array>();

/** At most `count` of `places` that are none of `from`, by the distance to the nearest of `from`; equals keep their order. */
export function nearestPlaces(places: readonly Place[], from: readonly Place[], count: number): Place[] {
  const all = onSphere(places);
  const starts = onSphere(from);
  const nearest: { readonly place: Place; readonly chord: number }[] = [];
  for (let index = 0; index < places.length; index++) {
    let chord = Number.POSITIVE_INFINITY;
    for (let start = 0; start < starts.length; start += 3)
      chord = Math.min(chord, squaredChord(all, index * 3, starts, start));
    const last = nearest[nearest.length - 1];
    if (nearest.length === count && last !== undefined && chord >= last.chord) continue;
    const place = places[index] as Place;
    if (from.some(({ id }) => id === place.id)) continue;
    let at = nearest.length;
    while (at > 0 && (nearest[at - 1]?.chord ?? 0) > chord) at--;
    nearest.splice(at, 0, { place, chord });
    if (nearest.length > count) nearest.pop();
  }
  return nearest.map(({ place }) => place);
}

function onSphere(places: readonly Place[]): Float64Array {
  const known = spheres.get(places);
  if (known) return known;
  const positions = new Float64Array(places.length * 3);
  places.forEach(({ lngLat: [longitude, latitude] }, index) => {
    const along = Math.cos(latitude * RADIANS);
    positions[index * 3] = along * Math.cos(longitude * RADIANS);
    positions[index * 3 + 1] = along * Math.sin(longitude * RADIANS);
    positions[index * 3 + 2] = Math.sin(latitude * RADIANS);
  });
  spheres.set(places, positions);
  return positions;
}

/** Grows with the distance, and needs no root and no arc. */
function squaredChord(a: Float64Array, atA: number, b: Float64Array, atB: number): number {
  const x = (a[atA] ?? 0) - (b[atB] ?? 0);
  const y = (a[atA + 1] ?? 0) - (b[atB + 1] ?? 0);
  const z = (a[atA + 2] ?? 0) - (b[atB + 2] ?? 0);
  return x * x + y * y + z * z;
}
