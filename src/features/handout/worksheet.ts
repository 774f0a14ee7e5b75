/** Creates a worksheet from a lesson: questions about its places, with answers. Pure. */
import type { Passage, Place, Sense } from '../../domain/lesson.ts';
import { segmentsOf } from '../../domain/lesson-index.ts';
import type { LngLat } from '../../domain/lng-lat.ts';

/** A place with its number on the blank map. */
export interface NumberedPlace {
  readonly number: number;
  readonly place: Place;
}

/** “Which is further from `from`?” */
export interface FurtherQuestion {
  readonly from: Place;
  /** In lesson order, so that the order reveals nothing. */
  readonly options: readonly [Place, Place];
  readonly answer: Place;
  /** Metres from `from` to each of `options`. */
  readonly metres: readonly [number, number];
}

/** A segment of a quotation: text, a cut, or a name left out. */
export type GapPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'cut' }
  | { readonly type: 'gap'; readonly exact: string; readonly answer: NumberedPlace; readonly sense: Sense };

/** A quotation with names to fill in. */
export interface GapQuestion {
  readonly passage: Passage;
  readonly parts: readonly GapPart[];
}

/** “How far is it from one to the other, by the scale bar?” */
export interface MeasureQuestion {
  readonly from: NumberedPlace;
  readonly to: NumberedPlace;
  /** Great circle. */
  readonly metres: number;
}

/** Questions with answers. Lists may be empty. */
export interface Worksheet {
  /** Numbered from north to south. */
  readonly places: readonly NumberedPlace[];
  readonly further: readonly FurtherQuestion[];
  /** In article order. */
  readonly gaps: readonly GapQuestion[];
  readonly measured: readonly MeasureQuestion[];
}

/** More places do not fit on a sheet. */
const MAX_PLACES = 12;
const MAX_FURTHER = 3;
const MAX_GAPS = 4;

/** Distances must differ by a twentieth to be read off a map. */
const MIN_RATIO = 1.05;

/**
 * A worksheet on the first {@link MAX_PLACES} of `places`. The same lesson gives the same sheet.
 * @param distanceMetres how far two positions are apart
 */
export function createWorksheet(
  places: readonly Place[],
  passages: readonly Passage[],
  distanceMetres: (from: LngLat, to: LngLat) => number,
): Worksheet {
  const asked = places.slice(0, MAX_PLACES);
  const byLatitude = [...asked].sort((a, b) => b.lngLat[1] - a.lngLat[1] || a.lngLat[0] - b.lngLat[0]);
  const numbered = byLatitude.map((place, index): NumberedPlace => ({ number: index + 1, place }));
  const metresBetween = (a: Place, b: Place): number => distanceMetres(a.lngLat, b.lngLat);
  return {
    places: numbered,
    further: furtherQuestions(asked, metresBetween),
    gaps: gapQuestions(passages, new Map(numbered.map((each) => [each.place.id, each]))),
    measured: measureQuestions(numbered, metresBetween),
  };
}

type Metres = (a: Place, b: Place) => number;

/** For each place, the two others whose distances differ least, but enough. */
function furtherQuestions(places: readonly Place[], metresBetween: Metres): FurtherQuestion[] {
  const questions = places.flatMap((from) => {
    const others = places.filter((place) => place !== from);
    let hardest: { readonly ratio: number; readonly question: FurtherQuestion } | undefined;
    for (const [one, other] of pairsOf(others)) {
      const metres = [metresBetween(from, one), metresBetween(from, other)] as const;
      const ratio = Math.max(...metres) / Math.min(...metres);
      if (!(ratio >= MIN_RATIO) || (hardest && ratio >= hardest.ratio)) continue;
      const answer = metres[0] > metres[1] ? one : other;
      hardest = { ratio, question: { from, options: [one, other], answer, metres } };
    }
    return hardest ? [hardest] : [];
  });
  return questions
    .sort((a, b) => a.ratio - b.ratio)
    .slice(0, MAX_FURTHER)
    .map(({ question }) => question);
}

/**
 * A few passages that together name as many of the places, in as many senses, as they can; what has been asked already counts
 * for less each time. The headline, which stands over the sheet, would give its answer away.
 */
function gapQuestions(passages: readonly Passage[], numbered: ReadonlyMap<string, NumberedPlace>): GapQuestion[] {
  const questions = passages
    .filter(({ part }) => part !== 'headline')
    .map((passage): GapQuestion => ({ passage, parts: gapParts(passage, numbered) }))
    .filter(({ parts }) => parts.some((part) => part.type === 'gap'));
  const asked = new Map<string, number>();
  const worth = (question: GapQuestion): number =>
    keysOf(question).reduce((sum, key) => sum + 1 / (1 + (asked.get(key) ?? 0)) ** 2, 0);
  const chosen = new Set<GapQuestion>();
  while (chosen.size < Math.min(MAX_GAPS, questions.length)) {
    const left = questions.filter((question) => !chosen.has(question));
    const best = left.reduce((most, question) => (worth(question) > worth(most) ? question : most));
    chosen.add(best);
    for (const key of keysOf(best)) asked.set(key, (asked.get(key) ?? 0) + 1);
  }
  return questions.filter((question) => chosen.has(question));
}

/** Key of a place in one sense. */
function keysOf({ parts }: GapQuestion): string[] {
  const keys = parts.flatMap((part) => (part.type === 'gap' ? [`${part.answer.place.id} ${part.sense}`] : []));
  return [...new Set(keys)];
}

/** Leaves out names, but not descriptions (“its bases”), which are clues. */
function gapParts(passage: Passage, numbered: ReadonlyMap<string, NumberedPlace>): GapPart[] {
  return segmentsOf(passage).map((segment): GapPart => {
    if (segment.type !== 'mention') return segment;
    const [id = '', ...others] = segment.places;
    const answer = numbered.get(id);
    if (segment.sense === 'description' || others.length > 0 || !answer) return { type: 'text', text: segment.text };
    return { type: 'gap', exact: segment.text, answer, sense: segment.sense };
  });
}

/** The longest and the shortest distance. */
function measureQuestions(places: readonly NumberedPlace[], metresBetween: Metres): MeasureQuestion[] {
  const questions = [...pairsOf(places)]
    .map(([from, to]): MeasureQuestion => ({ from, to, metres: metresBetween(from.place, to.place) }))
    .filter(({ metres }) => metres > 0)
    .sort((a, b) => b.metres - a.metres);
  return [...new Set([questions.at(0), questions.at(-1)])].flatMap((question) => question ?? []);
}

function* pairsOf<Item>(items: readonly Item[]): Generator<readonly [Item, Item]> {
  for (const [index, one] of items.entries()) for (const other of items.slice(index + 1)) yield [one, other];
}
