/** Ranks candidates by population, countries in the text, and nearness. */
import type { LngLat } from '../../../domain/lng-lat.ts';
import { chordMetres, toEarthCentred, type Vector } from '../../../geo/earth-centred.ts';
import type { Candidate } from './suggestion.ts';

/** What the text and its author say about where it is set. */
export interface Setting {
  readonly anchors: readonly Anchor[];
  /** Codes of the countries that the text names. */
  readonly countries: ReadonlySet<string>;
}

/** A spot that is sure. */
export interface Anchor {
  readonly at: Vector;
  /** Null where a person has placed it. */
  readonly id: string | null;
  readonly country: string | null;
}

/** Kilometres within which a neighbour counts fully, and from which not at all. */
const NEAR_METRES = 100_000;
const FAR_METRES = 800_000;
/** Weights in powers of ten of people: a place in a country of the text counts like one six times as large. */
const COUNTRY_WEIGHT = 0.8;
const NEAR_WEIGHT = 1.4;
/** A country before a town of the same name: Luxembourg, Mexico. */
const COUNTRY_FIRST = 1;
/** The name itself before another spelling that some use for it: Victoria before Vitória. */
const AS_WRITTEN = 0.5;
/** Anchors that are compared; more change nothing and cost time. */
const MAX_ANCHORS = 60;

/** An anchor where a person has placed one. */
export function placedAnchor(lngLat: LngLat): Anchor {
  return { at: toEarthCentred(lngLat), id: null, country: null };
}

/** An anchor at a candidate that is sure. A country is no spot: it counts by its code. */
export function candidateAnchor({ lngLat, id, country }: Candidate): Anchor {
  return { at: toEarthCentred(lngLat), id, country };
}

/** 1 right beside an anchor, 0 far from all. An anchor is not its own neighbour. */
export function nearness(candidate: Candidate, { anchors }: Setting): number {
  const at = toEarthCentred(candidate.lngLat);
  let nearest = FAR_METRES;
  for (const anchor of anchors.slice(0, MAX_ANCHORS)) {
    if (anchor.id !== candidate.id) nearest = Math.min(nearest, chordMetres(at, anchor.at));
  }
  return Math.min((FAR_METRES - nearest) / (FAR_METRES - NEAR_METRES), 1);
}

/** True where the text names the candidate's country, or another sure place of it. */
export function isInSetting(candidate: Candidate, { anchors, countries }: Setting): boolean {
  if (countries.has(candidate.country)) return true;
  return anchors.some(({ id, country }) => country === candidate.country && id !== candidate.id);
}

/** The likeliest first. @param exact the name as the text has it */
export function rankCandidates(
  candidates: readonly Candidate[],
  setting: Setting,
  exact: string,
): readonly Candidate[] {
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, setting, exact) }));
  return scored.sort((one, other) => other.score - one.score).map(({ candidate }) => candidate);
}

function scoreOf(candidate: Candidate, setting: Setting, exact: string): number {
  const asWritten = Object.values(candidate.name).includes(exact) ? AS_WRITTEN : 0;
  const people = Math.log10(Math.max(candidate.population, 100)) + asWritten;
  if (candidate.kind === 'country') return people + COUNTRY_FIRST;
  return people + (isInSetting(candidate, setting) ? COUNTRY_WEIGHT : 0) + NEAR_WEIGHT * nearness(candidate, setting);
}
