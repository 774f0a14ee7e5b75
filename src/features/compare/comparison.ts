/** Two places of a lesson side by side: what the article says of both, of one only, and what is alike. */
import type { Layer, Outline, Passage, Place } from '../../domain/lesson.ts';
import type { LessonIndex } from '../../domain/lesson-index.ts';
import { done, fault, type Outcome } from '../../domain/outcome.ts';

/** One column of the table. What the lesson does not say is null, never a guess. */
export interface ComparedSite {
  readonly place: Place;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly layer: Layer | null;
  /** Drawn parts of the site, in the order of the file; null where the lesson has none, which is not to say that there are none. */
  readonly outlines: readonly [Outline, ...Outline[]] | null;
}

/** Passages by which of the two they name or describe, each list in article order. Empty is a fact: the quoted article is silent. */
export interface SharedPassages {
  readonly both: readonly Passage[];
  readonly onlyFirst: readonly Passage[];
  readonly onlySecond: readonly Passage[];
}

/** Two places of one lesson. */
export interface Comparison {
  readonly first: ComparedSite;
  readonly second: ComparedSite;
  readonly passages: SharedPassages;
  readonly sameKind: boolean;
  readonly sameLayer: boolean;
  /** Null where the country of either is not known. */
  readonly sameCountry: boolean | null;
}

/**
 * Why two places cannot be compared, with params and the English sentence:
 * - `unknown-place`: `id`. “The lesson has no place “{id}”; choose one of its places.”
 * - `same-place`: `id`. “{name of id} is on both sides; choose two different places.”
 */
export type ComparisonProblemCode = 'unknown-place' | 'same-place';

/** Compares the places with ids `first` and `second`. Swapping the ids swaps the sides and nothing else. */
export function comparePlaces(
  index: LessonIndex,
  first: string,
  second: string,
): Outcome<Comparison, ComparisonProblemCode> {
  const one = index.placeById.get(first);
  if (one === undefined) return fault('unknown-place', { id: first });
  const other = index.placeById.get(second);
  if (other === undefined) return fault('unknown-place', { id: second });
  if (first === second) return fault('same-place', { id: first });
  const sides = { first: siteOf(index, one), second: siteOf(index, other) };
  return done({
    ...sides,
    passages: sharedPassages(index, first, second),
    sameKind: one.kind === other.kind,
    sameLayer: one.layer === other.layer,
    sameCountry:
      sides.first.country === null || sides.second.country === null
        ? null
        : sides.first.country === sides.second.country,
  });
}

function siteOf({ lesson }: LessonIndex, place: Place): ComparedSite {
  const [outline, ...others] = lesson.outlines.filter((each) => each.site === place.id);
  return {
    place,
    country: place.country ?? null,
    layer: lesson.layers.find((layer) => layer.id === place.layer) ?? null,
    outlines: outline === undefined ? null : [outline, ...others],
  };
}

function sharedPassages(index: LessonIndex, first: string, second: string): SharedPassages {
  const ofFirst = new Set(index.passagesOf(first));
  const ofSecond = new Set(index.passagesOf(second));
  return {
    both: [...ofFirst].filter((passage) => ofSecond.has(passage)),
    onlyFirst: [...ofFirst].filter((passage) => !ofSecond.has(passage)),
    onlySecond: [...ofSecond].filter((passage) => !ofFirst.has(passage)),
  };
}
