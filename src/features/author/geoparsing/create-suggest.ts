/** Suggests the places that a text may name, best candidate first. */
import type { LngLat } from '../../../domain/lng-lat.ts';
import { countryOfPeople } from './demonyms.ts';
import { findNames } from './find-names.ts';
import type { Judged } from './found.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { isCommonWord } from './judge.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import {
  candidateAnchor,
  type Hints,
  isCalledAfter,
  isInSetting,
  isWithin,
  nearness,
  placedAnchor,
  rankCandidates,
  type Setting,
  weightOf,
} from './rank-candidates.ts';
import { senseAt } from './senses.ts';
import type { Candidate, Suggest, SuggestedSpan, Suggestion } from './suggestion.ts';
import { foldWord } from './words.ts';

/** Candidates that are listed. */
const MAX_CANDIDATES = 12;
/** The largest place of a name has so many times the people of the next: then it is sure enough to judge others by. */
const CLEARLY_LARGEST = 8;
/** A nearness from which a doubtful name is taken. */
const NEAR_ENOUGH = 0.4;
/** A country of this name says where a text is set, unless a division of this weight is called so too: Georgia. */
const KNOWN_DIVISION = 1_000_000;
/** What parts a place from the area that it is said to lie in: “Paris, Texas”, “Tripoli in Lebanon”, «Тартус, Сирия», “حلب، سوريا”. */
const CONTAINMENT = /^(?:, |، | \(| in | في | в | \/ )$/;
/** What stands beside the name of a division, and before that of a town. */
const DIVISION_BEFORE = /(?:state|province|region|governorate|oblast|department|canton) of (?:the )?$/i;
const DIVISION_AFTER = /^ (?:state|province|region|governorate)\b/;
const TOWN_BEFORE = /(?:city|town|capital|port|village) of $/i;

/**
 * @param places the gazetteer
 * @param pause gives way to what else has to be done, between parts of a long text
 */
export function createSuggest(places: readonly GazetteerPlace[], pause: () => Promise<void>): Suggest {
  const index = indexNames(places);
  return async (text, placed, signal) => {
    signal.throwIfAborted();
    const finding = findNames(text, index);
    let part = finding.next();
    while (!part.done) {
      await pause();
      signal.throwIfAborted();
      part = finding.next();
    }
    return suggestionsOf(text, takePersonsOut(part.value), index, placed);
  };
}

/** Without names that are persons' here, and those that the text gives to a person elsewhere: “Mr Lincoln … Lincoln said”. */
function takePersonsOut(found: readonly Judged[]): readonly Judged[] {
  const persons = new Set(found.filter(({ standing }) => standing === 'person').map(({ name }) => name));
  return found.filter(({ standing, name }) => standing === 'certain' || (standing !== 'person' && !persons.has(name)));
}

function suggestionsOf(
  text: string,
  found: readonly Judged[],
  index: NameIndex,
  placed: readonly LngLat[],
): readonly Suggestion[] {
  const placesOf = ({ name }: Judged): readonly GazetteerPlace[] => name.places.flatMap((at) => index.places[at] ?? []);
  const setting = settingOf(text, found, placesOf, placed);
  const sure = new Set(found.filter(({ standing }) => standing !== 'doubtful').map(({ name }) => name));
  const hints = readHints(text, found, placesOf);
  const kept = new Map<string, { first: Judged; spans: SuggestedSpan[] }>();
  const toCodePoints = codePointCounter(text);
  const supported = new Map<Judged['name'], boolean>();
  const supports = (each: Judged): boolean => {
    const known = supported.get(each.name);
    if (known !== undefined) return known;
    const isTaken = isSupported(each, placesOf(each), setting, index, hints.get(each.name));
    supported.set(each.name, isTaken);
    return isTaken;
  };
  for (const each of found) {
    if (!sure.has(each.name) && !supports(each)) continue;
    const exact = text.slice(each.start, each.end);
    const sense = isSeat(placesOf(each)) ? senseAt(text, each.start, each.end) : 'place';
    const span = { start: toCodePoints(each.start), end: toCodePoints(each.end), sense };
    const known = kept.get(exact);
    if (known) known.spans.push(span);
    else kept.set(exact, { first: each, spans: [span] });
  }
  return [...kept].map(([exact, { first, spans }]) => {
    const ranked = rankCandidates(placesOf(first), setting, exact, hints.get(first.name));
    return {
      exact,
      spans,
      candidates: ranked.slice(0, MAX_CANDIDATES),
      more: Math.max(ranked.length - MAX_CANDIDATES, 0),
    };
  });
}

/** True for names that governments go by: those of countries and capitals. */
const isSeat = (places: readonly GazetteerPlace[]): boolean =>
  places.some(({ candidate, isCapital }) => isCapital === true || candidate.kind === 'country');

/** A doubtful name is taken where the text is about its country, or near it, or puts it in an area that holds such a place. */
function isSupported(
  { name }: Judged,
  places: readonly GazetteerPlace[],
  setting: Setting,
  index: NameIndex,
  hints: Hints | undefined,
): boolean {
  const isWord = isCommonWord(name, index);
  return places.some(({ candidate }) => {
    if (candidate.kind === 'country') return true;
    if (hints?.containers.some((area) => isWithin(candidate, area))) return true;
    return (!isWord && isInSetting(candidate, setting)) || nearness(candidate, setting) >= NEAR_ENOUGH;
  });
}

/** What the words right beside each name say of it, from everywhere in the text. */
function readHints(
  text: string,
  found: readonly Judged[],
  placesOf: (judged: Judged) => readonly GazetteerPlace[],
): ReadonlyMap<Judged['name'], Hints> {
  const hints = new Map<
    Judged['name'],
    { containers: Candidate[]; contained: Candidate[]; isDivision: boolean; isTown: boolean }
  >();
  const hintOf = (name: Judged['name']) => {
    const known = hints.get(name) ?? { containers: [], contained: [], isDivision: false, isTown: false };
    hints.set(name, known);
    return known;
  };
  for (const [at, each] of found.entries()) {
    const before = text.slice(Math.max(0, each.start - 24), each.start);
    if (DIVISION_BEFORE.test(before) || DIVISION_AFTER.test(text.slice(each.end, each.end + 16)))
      hintOf(each.name).isDivision = true;
    if (TOWN_BEFORE.test(before)) hintOf(each.name).isTown = true;
    const next = found[at + 1];
    if (!next || next.start - each.end > 4 || !CONTAINMENT.test(text.slice(each.end, next.start))) continue;
    const inner = placesOf(each).map(({ candidate }) => candidate);
    const outer = placesOf(next).flatMap(({ candidate }) => (candidate.kind === 'city' ? [] : [candidate]));
    const areas = outer.filter((area) => inner.some((place) => isWithin(place, area)));
    if (areas.length === 0) continue;
    hintOf(each.name).containers.push(...areas);
    hintOf(next.name).contained.push(...inner.filter((place) => areas.some((area) => isWithin(place, area))));
  }
  return hints;
}

/** Where the text is set: what a person has placed, peoples and areas, and names that hardly mean two places. */
function settingOf(
  text: string,
  found: readonly Judged[],
  placesOf: (judged: Judged) => readonly GazetteerPlace[],
  placed: readonly LngLat[],
): Setting {
  const countries = new Map<string, number>();
  const count = (code: string): void => void (code !== '' && countries.set(code, (countries.get(code) ?? 0) + 1));
  const anchors = new Map<string, Candidate>();
  const areas = new Map<string, Candidate>();
  for (const [word] of text.slice(0, LONGEST_FOR_PEOPLES).matchAll(PEOPLE)) {
    const country = countryOfPeople(foldWord(word));
    if (country !== null) count(country);
  }
  for (const each of found) {
    if (each.standing === 'doubtful') continue;
    const bySize = [...placesOf(each)].sort((one, other) => weightOf(other) - weightOf(one));
    const country = bySize.find(({ candidate }) => candidate.kind === 'country')?.candidate;
    const division = bySize.find((place) => place.candidate.kind === 'division' && weightOf(place) >= KNOWN_DIVISION);
    const city = bySize.find(({ candidate }) => candidate.kind === 'city');
    const [first, second] = city ? bySize.filter(({ candidate }) => !isCalledAfter(candidate, city.candidate)) : bySize;
    if (country && (!division || division.candidate.country === country.country)) count(country.country);
    else if (first && !country && weightOf(first) >= CLEARLY_LARGEST * (second ? weightOf(second) : 0)) {
      count(first.candidate.country);
      if (first.candidate.kind === 'city') anchors.set(first.candidate.id, first.candidate);
      else if (first.candidate.kind === 'division') areas.set(first.candidate.id, first.candidate);
    }
  }
  return {
    countries,
    anchors: [...placed.map(placedAnchor), ...[...anchors.values()].map(candidateAnchor)],
    areas: [...areas.values()],
  };
}

/** Words that may be an adjective or inhabitants of a country. */
const PEOPLE = /\p{Lu}\p{L}{3,}|\p{Script=Arabic}{4,}|\p{Script=Cyrillic}{6,}/gu;
/** Letters that are searched for peoples: what a longer text is about shows in these. */
const LONGEST_FOR_PEOPLES = 60_000;

/** UTF-16 units to code points, for positions that never go back. */
function codePointCounter(text: string): (units: number) => number {
  let last = 0;
  let surplus = 0;
  return (units) => {
    for (; last < units; last++) {
      const unit = text.charCodeAt(last);
      if (unit >= 0xdc00 && unit <= 0xdfff) surplus++;
    }
    return units - surplus;
  };
}
