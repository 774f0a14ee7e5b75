/** Compares two places of a lesson: passages of both, passages of one, what is alike. */
import type { Layer, Outline, Passage, Place } from '../../domain/lesson.ts';
import type { LessonIndex } from '../../domain/lesson-index.ts';
import { type Fault, fault, type Result, success } from '../../domain/result.ts';

/** One column of the table; null is what the lesson does not say. */
export interface ComparedSite {
  readonly place: Place;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly layer: Layer | null;
  /** In the order of the file; null where the lesson has none. */
  readonly outlines: readonly [Outline, ...Outline[]] | null;
}

/** Passages by the sites that they mention, each list in article order. */
interface SharedPassages {
  readonly both: readonly Passage[];
  readonly onlyFirst: readonly Passage[];
  readonly onlySecond: readonly Passage[];
}

export interface Comparison {
  readonly first: ComparedSite;
  readonly second: ComparedSite;
  readonly passages: SharedPassages;
  readonly sameKind: boolean;
  readonly sameLayer: boolean;
  /** Null where either country is unknown. */
  readonly sameCountry: boolean | null;
}

/**
 * Why two places cannot be compared, with params and the English sentence:
 * - `unknown-place`: `id`. “The lesson has no place “{id}”; choose one of its places.”
 * - `same-place`: `id`. “{name of id} is on both sides; choose two different places.”
 */
type ComparisonProblemCode = 'unknown-place' | 'same-place';

/** Compares the places with ids `first` and `second`. */
export function comparePlaces(
  index: LessonIndex,
  first: string,
  second: string,
): Result<Comparison, Fault<ComparisonProblemCode>> {
  const one = index.placeById.get(first);
  if (one === undefined) return fault('unknown-place', { id: first });
  const other = index.placeById.get(second);
  if (other === undefined) return fault('unknown-place', { id: second });
  if (first === second) return fault('same-place', { id: first });
  const sides = { first: siteOf(index, one), second: siteOf(index, other) };
  return success({
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
