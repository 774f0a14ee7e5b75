/** The places that two sites are measured against. */
import type { Place } from '../../../domain/lesson.ts';
import { nearestPlaces } from '../../../geo/nearest-places.ts';

/** With more than these nobody reads every pair. */
const MAX_PLACES = 10;

/** Every place but the sites in the order of the lesson; of many those nearest to the sites, nearest first. */
export function otherPlaces(places: readonly Place[], sites: readonly [Place, Place]): readonly Place[] {
  const others = places.filter((place) => !sites.includes(place));
  return others.length <= MAX_PLACES ? others : nearestPlaces(others, sites, MAX_PLACES);
}
