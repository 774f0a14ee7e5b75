/** Ranks candidates by fame, areas that hold them, and nearness. */
import type { Bounds, LngLat } from '../../../domain/lng-lat.ts';
import { chordMetres, toEarthCentred, type Vector } from '../../../geo/earth-centred.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { Candidate } from './suggestion.ts';

/** What the text and its author say about where it is set. */
export interface Setting {
  readonly anchors: readonly Anchor[];
  /** Codes of the countries that the text names, with how many times. */
  readonly countries: ReadonlyMap<string, number>;
  /** Divisions and counties that the text names. */
  readonly areas: readonly Candidate[];
}

/** A spot that is sure. */
export interface Anchor {
  readonly at: Vector;
  /** Null where a person has placed it. */
  readonly id: string | null;
  readonly country: string | null;
}

/** What the words beside one name say of it. */
export interface Hints {
  /** Areas that the text puts it in: “Paris, Texas”. Each is what one name right after may stand for. */
  readonly containers: readonly Candidate[];
  /** Places that the text puts in it. */
  readonly contained: readonly Candidate[];
  /** True after “state of” and before “Province”: a division and no town. */
  readonly isDivision: boolean;
  /** True after “city of”. */
  readonly isTown: boolean;
}

export const NO_HINTS: Hints = { containers: [], contained: [], isDivision: false, isTown: false };

/** Metres within which a neighbour counts fully, and from which not at all. */
const NEAR_METRES = 100_000;
const FAR_METRES = 800_000;
/** Weights in powers of ten of people: a place in a country of the text counts like one six times as large. */
const COUNTRY_WEIGHT = 0.8;
/** The same for the country that the text names most. */
const MAIN_COUNTRY_WEIGHT = 0.6;
const NEAR_WEIGHT = 1.4;
/** In a state or a county that the text names. */
const AREA_WEIGHT = 1.2;
/** What the words right beside a name say outweighs all else. */
const HINT_WEIGHT = 6;
/** A country before a town of the same name: Luxembourg, Mexico. */
const COUNTRY_FIRST = 1;
/** A city before the division that is called after it: New York, Tokyo. */
const DIVISION_LAST = 1.5;
/** A country's seat of government before other towns. */
const CAPITAL_WEIGHT = 0.35;
/** The name itself before another spelling that some use for it: Victoria before Vitória. */
const AS_WRITTEN = 0.5;
/** Anchors that are compared; more change nothing and cost time. */
const MAX_ANCHORS = 60;
const MAX_AREAS = 40;

/** How well a place is known, in people. */
export const weightOf = ({ weight, candidate }: GazetteerPlace): number => weight ?? candidate.population;

/** An anchor where a person has placed one. */
export function placedAnchor(lngLat: LngLat): Anchor {
  return { at: toEarthCentred(lngLat), id: null, country: null };
}

/** An anchor at a candidate that is sure. A country is no spot: it counts by its code. */
export function candidateAnchor({ lngLat, id, country }: Candidate): Anchor {
  return { at: toEarthCentred(lngLat), id, country };
}

/** 1 right beside an anchor, 0 far from all. An anchor is not its own neighbour. */
export function nearness(candidate: Candidate, { anchors }: Pick<Setting, 'anchors'>): number {
  const at = toEarthCentred(candidate.lngLat);
  let nearest = FAR_METRES;
  for (const anchor of anchors.slice(0, MAX_ANCHORS)) {
    if (anchor.id !== candidate.id) nearest = Math.min(nearest, chordMetres(at, anchor.at));
  }
  return Math.min((FAR_METRES - nearest) / (FAR_METRES - NEAR_METRES), 1);
}

/** True where the text names the candidate's country, or another sure place of it. */
export function isInSetting(candidate: Candidate, { anchors, countries }: Setting): boolean {
  if (candidate.country === '') return false;
  if (countries.has(candidate.country)) return true;
  return anchors.some(({ id, country }) => country === candidate.country && id !== candidate.id);
}

/** True where `area` holds the point of `candidate`, and is not the same place. */
export function isWithin(candidate: Candidate, area: Candidate): boolean {
  if (candidate.id === area.id || candidate.kind === 'country') return false;
  if (area.kind === 'country') return candidate.country === area.country;
  if (candidate.within !== undefined && area.kind === 'division') return candidate.within === area.id;
  if (area.bbox === undefined || (area.country !== '' && candidate.country !== area.country)) return false;
  return isInBox(candidate.lngLat, area.bbox) && !(candidate.kind === 'division' && area.kind !== 'region');
}

function isInBox([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean {
  return lat >= south && lat <= north && (west <= east ? lng >= west && lng <= east : lng >= west || lng <= east);
}

/** The likeliest first. @param exact the name as the text has it */
export function rankCandidates(
  places: readonly GazetteerPlace[],
  setting: Setting,
  exact: string,
  hints: Hints = NO_HINTS,
): readonly Candidate[] {
  const cities = places.filter(({ candidate }) => candidate.kind === 'city');
  const scored = places.map((place) => ({
    candidate: place.candidate,
    score: scoreOf(place, setting, exact) + hintOf(place.candidate, hints) - shadowOf(place.candidate, cities),
  }));
  return scored.sort((one, other) => other.score - one.score).map(({ candidate }) => candidate);
}

function hintOf(candidate: Candidate, { containers, contained, isDivision, isTown }: Hints): number {
  const isArea = candidate.kind !== 'city';
  if (containers.some((area) => isWithin(candidate, area))) return HINT_WEIGHT;
  if (isArea && contained.some((place) => isWithin(place, candidate))) return HINT_WEIGHT;
  if (isDivision) return candidate.kind === 'division' ? HINT_WEIGHT : 0;
  return isTown && candidate.kind === 'city' ? HINT_WEIGHT / 2 : 0;
}

/** True for a division that has its name from `city`, which lies in it. */
export function isCalledAfter(division: Candidate, city: Candidate): boolean {
  return division.kind === 'division' && city.kind === 'city' && city.population > 50_000 && isWithin(city, division);
}

/** “Washington” is the capital before it is the state, and “New York” the city. */
function shadowOf(candidate: Candidate, cities: readonly GazetteerPlace[]): number {
  if (candidate.kind !== 'division') return 0;
  const isSecond = cities.some((city) => city.isCapital === true || isCalledAfter(candidate, city.candidate));
  return isSecond ? DIVISION_LAST + AS_WRITTEN : 0;
}

function scoreOf(place: GazetteerPlace, setting: Setting, exact: string): number {
  const { candidate } = place;
  const asWritten = Object.values(candidate.name).includes(exact) ? AS_WRITTEN : 0;
  const capital = place.isCapital === true ? CAPITAL_WEIGHT : 0;
  const people = Math.log10(Math.max(weightOf(place), 100)) + asWritten + capital;
  const isNamed = isInSetting(candidate, setting);
  if (candidate.kind === 'country') return people + COUNTRY_FIRST;
  const area = setting.areas.slice(0, MAX_AREAS).some((each) => isWithin(candidate, each)) ? AREA_WEIGHT : 0;
  const main = mainCountry(setting) === candidate.country ? MAIN_COUNTRY_WEIGHT : 0;
  const near = Math.max(NEAR_WEIGHT * nearness(candidate, setting), area);
  return people + (isNamed ? COUNTRY_WEIGHT : 0) + main + near;
}

const mainCountries = new WeakMap<Setting, string>();

/** The country named most. */
function mainCountry(setting: Setting): string {
  const known = mainCountries.get(setting);
  if (known !== undefined) return known;
  const [first] = [...setting.countries].sort(([, one], [, other]) => other - one);
  mainCountries.set(setting, first?.[0] ?? '');
  return first?.[0] ?? '';
}
