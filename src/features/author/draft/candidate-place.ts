/** Turns a confirmed candidate into a place of the draft. */
import type { Draft } from '../../../domain/draft.ts';
import { LANGUAGES, type LocalizedText } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { foldName, type Named } from '../../../domain/search.ts';
import type { Candidate } from '../geoparsing/suggestion.ts';
import type { NewPlace } from './edit-places.ts';

/** Who publishes the coordinates of candidates. */
export const CANDIDATE_SOURCE = 'GeoNames';

/** The source of a spot that a person chose on the map. */
export const BY_HAND_SOURCE = 'placed by hand';

/** What a spot stands for of which nothing else is said. */
const POINT = 'point of a facility';

/** Whether a text may call `named` `exact`: by one of its names or aliases, however it is spelled. */
export function isCalled(named: Named, exact: string): boolean {
  const wanted = foldName(exact);
  return [...Object.values(named.name), ...named.aliases].some(
    (name) => name !== undefined && foldName(name) === wanted,
  );
}

/** The place of `draft` that a text calls `exact`. */
export function placeCalled({ places }: Pick<Draft, 'places'>, exact: string): Place | undefined {
  return places.find((place) => isCalled(place, exact));
}

/** The place of `draft` that `candidate` is already, under whatever name it was confirmed. */
export function placeOfCandidate(draft: Draft, { lngLat }: Candidate): Place | undefined {
  return draft.places.find(
    (place) => place.source === CANDIDATE_SOURCE && place.lngLat[0] === lngLat[0] && place.lngLat[1] === lngLat[1],
  );
}

/** `candidate` as a place that the text calls `exact`. */
export function placeFromCandidate(exact: string, candidate: Candidate): NewPlace {
  const name = namesOf(candidate.name);
  const isCity = candidate.kind === 'city';
  return {
    kind: isCity ? 'city' : 'place',
    name,
    aliases: isCalled({ name, aliases: [] }, exact) ? [] : [exact],
    lngLat: candidate.lngLat,
    source: CANDIDATE_SOURCE,
    precision: isCity ? 'city' : 'country',
    ...(candidate.country === '' ? {} : { country: candidate.country }),
  };
}

/** A spot that a person chose for `name`. */
export function placeByHand(name: string, lngLat: LngLat): NewPlace {
  return { kind: 'place', name: { en: name }, aliases: [], lngLat, source: BY_HAND_SOURCE, precision: POINT };
}

/** The names in the languages of the interface; a gazetteer may know more than a lesson needs. */
function namesOf(name: LocalizedText): LocalizedText {
  const names: Record<string, string> & { en: string } = { en: name.en };
  for (const language of LANGUAGES) {
    const own = name[language];
    if (own !== undefined && own !== '') names[language] = own;
  }
  return names;
}
