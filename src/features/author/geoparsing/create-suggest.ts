/** Suggests the places that a text may name, best candidate first. */
import type { LngLat } from '../../../domain/lng-lat.ts';
import { findNames } from './find-names.ts';
import type { Judged } from './found.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import {
  candidateAnchor,
  isInSetting,
  nearness,
  placedAnchor,
  rankCandidates,
  type Setting,
} from './rank-candidates.ts';
import type { Candidate, Suggest, Suggestion, TextSpan } from './suggestion.ts';

/** Candidates that are listed. */
const MAX_CANDIDATES = 12;
/** The largest place of a name has so many times the people of the next: then it is sure enough to judge others by. */
const CLEARLY_LARGEST = 8;
/** A nearness from which a doubtful name is taken. */
const NEAR_ENOUGH = 0.4;

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
  const candidatesOf = ({ name }: Judged): readonly Candidate[] =>
    name.places.flatMap((at) => index.places[at]?.candidate ?? []);
  const setting = settingOf(found, candidatesOf, placed);
  const sure = new Set(found.filter(({ standing }) => standing !== 'doubtful').map(({ name }) => name));
  const kept = new Map<string, { first: Judged; spans: TextSpan[] }>();
  const toCodePoints = codePointCounter(text);
  for (const each of found) {
    if (!sure.has(each.name) && !candidatesOf(each).some((candidate) => isSupported(candidate, setting))) continue;
    const exact = text.slice(each.start, each.end);
    const span = { start: toCodePoints(each.start), end: toCodePoints(each.end) };
    const known = kept.get(exact);
    if (known) known.spans.push(span);
    else kept.set(exact, { first: each, spans: [span] });
  }
  return [...kept].map(([exact, { first, spans }]) => {
    const ranked = rankCandidates(candidatesOf(first), setting, exact);
    return {
      exact,
      spans,
      candidates: ranked.slice(0, MAX_CANDIDATES),
      more: Math.max(ranked.length - MAX_CANDIDATES, 0),
    };
  });
}

/** A doubtful name is taken where the text is about its country, or near it. */
function isSupported(candidate: Candidate, setting: Setting): boolean {
  return candidate.kind === 'country' || isInSetting(candidate, setting) || nearness(candidate, setting) >= NEAR_ENOUGH;
}

/** Where the text is set: what a person has placed, and names that hardly mean two places. */
function settingOf(
  found: readonly Judged[],
  candidatesOf: (judged: Judged) => readonly Candidate[],
  placed: readonly LngLat[],
): Setting {
  const countries = new Set<string>();
  const anchors = new Map<string, Candidate>();
  for (const each of found) {
    if (each.standing === 'doubtful') continue;
    const bySize = [...candidatesOf(each)].sort((one, other) => other.population - one.population);
    const country = bySize.find(({ kind }) => kind === 'country');
    const [first, second] = bySize;
    if (country) countries.add(country.country);
    else if (first && first.population >= CLEARLY_LARGEST * (second?.population ?? 0)) anchors.set(first.id, first);
  }
  return { countries, anchors: [...placed.map(placedAnchor), ...[...anchors.values()].map(candidateAnchor)] };
}

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
