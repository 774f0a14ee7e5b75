/** Edits the places of a draft, and converts candidates to places. */
import type { Draft } from '../../../domain/draft.ts';
import { FIRST_LAYER } from '../../../domain/draft-article.ts';
import { freshId, slugOf } from '../../../domain/draft-ids.ts';
import { LANGUAGES, type LocalizedText } from '../../../domain/languages.ts';
import type { Layer, Place } from '../../../domain/lesson.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { foldName, type Named } from '../../../domain/search.ts';
import type { Candidate } from '../geoparsing/suggestion.ts';
import { withNamesFoundInAll } from './edit-mentions.ts';

/** A place to add: by default the id is made of its name, and the layer is the first. */
type NewPlace = Omit<Place, 'id' | 'layer'> & Partial<Pick<Place, 'id' | 'layer'>>;

/** Adds a place at the end, where {@link lastPlace} finds it, with its mentions in passages. */
export function addPlace(draft: Draft, place: NewPlace): Draft {
  const layers = draft.layers.length > 0 ? draft.layers : [FIRST_LAYER];
  const layer = layers.find(({ id }) => id === place.layer) ?? layers[0] ?? FIRST_LAYER;
  const taken = [...draft.places, ...draft.outlines].map(({ id }) => id);
  const id = freshId(place.id ?? slugOf(place.name.en, 'place'), taken);
  const added: Place = { ...place, id, layer: layer.id };
  return {
    ...draft,
    layers,
    places: [...draft.places, added],
    passages: withNamesFoundInAll(draft.passages, [added]),
  };
}

export function lastPlace(draft: Draft): Place | undefined {
  return draft.places.at(-1);
}

/** Marks a name in the text as not a place. */
export function dismissName(draft: Draft, exact: string): Draft {
  return draft.notPlaces.includes(exact) ? draft : { ...draft, notPlaces: [...draft.notPlaces, exact] };
}

/** Reverses {@link dismissName}. */
export function restoreName(draft: Draft, exact: string): Draft {
  const notPlaces = draft.notPlaces.filter((other) => other !== exact);
  return notPlaces.length === draft.notPlaces.length ? draft : { ...draft, notPlaces };
}

/** Changes a place; passages with one of its new names get mentions. */
export function changePlace(draft: Draft, id: string, change: Partial<Omit<Place, 'id'>>): Draft {
  const index = draft.places.findIndex((place) => place.id === id);
  const place = draft.places[index];
  if (!place) return draft;
  const next = { ...place, ...change };
  const keys = Object.keys(next) as (keyof Place)[];
  if (keys.every((key) => next[key] === place[key])) return draft;
  const renamed = next.name !== place.name || next.aliases !== place.aliases;
  return {
    ...draft,
    places: draft.places.with(index, next),
    passages: renamed ? withNamesFoundInAll(draft.passages, [next]) : draft.passages,
  };
}

/** Moves a place, with the source and precision of the new position. */
export function movePlace(
  draft: Draft,
  id: string,
  lngLat: LngLat,
  origin: Partial<Pick<Place, 'source' | 'precision'>> = {},
): Draft {
  const place = draft.places.find((one) => one.id === id);
  const same = place?.lngLat[0] === lngLat[0] && place.lngLat[1] === lngLat[1];
  return changePlace(draft, id, same ? origin : { ...origin, lngLat });
}

/** Removes a place with its outlines and mentions, also from steps. */
export function removePlace(draft: Draft, id: string): Draft {
  if (!draft.places.some((place) => place.id === id)) return draft;
  return {
    ...draft,
    places: draft.places.filter((place) => place.id !== id),
    outlines: draft.outlines.filter(({ site }) => site !== id),
    passages: draft.passages.map((passage) =>
      passage.mentions.some(({ place }) => place === id)
        ? { ...passage, mentions: passage.mentions.filter(({ place }) => place !== id) }
        : passage,
    ),
    steps: draft.steps.map((step) => {
      const isIn = step.places.includes(id) || step.lines.some((line) => line.includes(id));
      if (!isIn) return step;
      const places = step.places.filter((place) => place !== id);
      return { ...step, places, lines: step.lines.filter((line) => !line.includes(id)) };
    }),
  };
}

/** Adds a layer at the end. */
export function addLayer(draft: Draft, label: LocalizedText): Draft {
  const id = freshId(
    slugOf(label.en, 'layer'),
    draft.layers.map((layer) => layer.id),
  );
  return { ...draft, layers: [...draft.layers, { id, label }] };
}

/** Merges `label` into the layer's. */
export function renameLayer(draft: Draft, id: string, label: LocalizedText): Draft {
  const index = draft.layers.findIndex((layer) => layer.id === id);
  const layer: Layer | undefined = draft.layers[index];
  if (!layer || JSON.stringify(layer.label) === JSON.stringify(label)) return draft;
  return { ...draft, layers: draft.layers.with(index, { ...layer, label }) };
}

/** Removes a layer unless it is the only one; its places go to `to`, by default the first that is left. */
export function removeLayer(draft: Draft, id: string, to?: string): Draft {
  const others = draft.layers.filter((layer) => layer.id !== id);
  const heir = others.find((layer) => layer.id === to) ?? others[0];
  if (!heir || others.length === draft.layers.length) return draft;
  return {
    ...draft,
    layers: others,
    places: draft.places.map((place) => (place.layer === id ? { ...place, layer: heir.id } : place)),
  };
}

/** Who publishes the coordinates of a candidate; see geodata/gazetteer/SOURCES.md. */
function sourceOf({ kind }: Candidate): string {
  if (kind === 'city' || kind === 'country') return 'GeoNames';
  if (kind === 'county') return 'United States Census Bureau';
  return kind === 'division' ? 'Natural Earth' : 'gazetteer of Dateline Atlas';
}

/** What the point of a candidate stands for, where that is not its kind. */
const PRECISIONS: Partial<Record<Candidate['kind'], string>> = {
  division: 'state or province',
  range: 'mountain range',
};

/** What the point of `candidate` stands for, in English as a lesson has it. */
export const precisionOf = ({ kind }: Candidate): string => PRECISIONS[kind] ?? kind;

/** Source of a position that the author chose. */
export const BY_HAND_SOURCE = 'placed by hand';

/** Precision of a position that the author chose. */
const POINT = 'point of a facility';

/** Whether `exact` is a name or alias of `named`, however it is spelled. */
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
export function placeOfCandidate(draft: Draft, candidate: Candidate): Place | undefined {
  const { lngLat } = candidate;
  const source = sourceOf(candidate);
  return draft.places.find(
    (place) => place.source === source && place.lngLat[0] === lngLat[0] && place.lngLat[1] === lngLat[1],
  );
}

/** `candidate` as a place that the text calls `exact`. */
export function placeFromCandidate(exact: string, candidate: Candidate): NewPlace {
  const name = namesOf(candidate.name);
  return {
    kind: candidate.kind === 'city' ? 'city' : 'place',
    name,
    aliases: isCalled({ name, aliases: [] }, exact) ? [] : [exact],
    lngLat: candidate.lngLat,
    source: sourceOf(candidate),
    precision: precisionOf(candidate),
    ...(candidate.country === '' ? {} : { country: candidate.country }),
  };
}

/** A place at a position that the author chose. */
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
