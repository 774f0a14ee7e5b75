/** What the points of a measurement are called: the lesson's places by their names, the others by their number. */
import { roundPosition } from '../../../codec/url/numbers.ts';
import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import type { Localization } from '../../../i18n/localization.ts';

/** A name for each of `positions`. */
export function pointNames(
  positions: readonly LngLat[],
  places: readonly Place[],
  { messages, format, language }: Localization,
): string[] {
  const byPosition = new Map(places.map((place) => [keyOf(roundPosition(place.lngLat)), textIn(place.name, language)]));
  return positions.map(
    (position, index) => byPosition.get(keyOf(position)) ?? messages.measure.points.point(format.number(index + 1)),
  );
}

const keyOf = ([longitude, latitude]: LngLat): string => `${longitude} ${latitude}`;
