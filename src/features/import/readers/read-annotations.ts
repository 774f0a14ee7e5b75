/** Reads W3C Web Annotations as quotations and places. */

import { isObject, type JsonObject, pointer } from '../../../codec/lesson/json-value.ts';
import { isId } from '../../../codec/lesson/shape.ts';
import { codePointsOf, countCodePoints } from '../../../domain/code-points.ts';
import type { Mention, Passage, Quote } from '../../../domain/lesson.ts';
import {
  decode,
  type SelectedWords,
  type TaggedPlace,
  taggedPlaceOf,
  wordPurposesOf,
  wordsOf,
} from './annotation-parts.ts';
import { createIds, type PlaceList } from './places.ts';
import type { SkipList } from './skips.ts';

/** What annotations quote. */
export interface Quotations {
  /** In the order of the text; those whose position is not known come first. */
  readonly passages: readonly Passage[];
  /** Ids of passages whose position no annotation gives. */
  readonly unplaced: readonly string[];
}

/** The annotations of a JSON value (a list, a page, a collection with its first page, or one alone) and the path to them; undefined where it is none of these. */
export function annotationsOf(
  value: unknown,
): { readonly list: readonly unknown[]; readonly path: string } | undefined {
  if (Array.isArray(value)) return value.some(isAnnotation) ? { list: value, path: '' } : undefined;
  if (!isObject(value)) return undefined;
  if (isAnnotation(value)) return { list: [value], path: '' };
  const { type, items, first } = value;
  if (type === 'AnnotationPage' && Array.isArray(items)) return { list: items, path: '/items' };
  if (type === 'AnnotationCollection' && isObject(first) && Array.isArray(first['items'])) {
    return { list: first['items'], path: '/first/items' };
  }
  return undefined;
}

function isAnnotation(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const { type } = value;
  return (Array.isArray(type) ? type.includes('Annotation') : type === 'Annotation') && value['target'] !== undefined;
}

/** An annotation that quotes words. */
interface Found {
  readonly id: string | undefined;
  readonly words: readonly [SelectedWords, ...SelectedWords[]];
  /** Id of the place that is meant. */
  readonly place: string | undefined;
  readonly sense: Mention['sense'];
}

/**
 * Reads each annotation that quotes words. One that means a place and stands within the words of another is a mention of that place in
 * the other's passage; all others are passages. One place is one place, however many annotations mean it.
 */
export function readAnnotations(
  { list, path }: { readonly list: readonly unknown[]; readonly path: string },
  places: PlaceList,
  skips: SkipList,
): Quotations {
  const known = new Map<string, string>();
  const placeIdOf = (tagged: TaggedPlace, exact: string, at: string): string | undefined => {
    const before = known.get(tagged.key);
    if (before !== undefined) return before;
    const { id, name = exact, lngLat, link, note } = tagged;
    if (lngLat === undefined) {
      skips.add('no-position', at);
      return undefined;
    }
    const added = places.add({ id, name, lngLat, source: link, note, isZeroMeant: true }, at);
    if (added !== undefined) known.set(tagged.key, added);
    return added;
  };

  const found: Found[] = [];
  list.forEach((annotation, index) => {
    const at = `${path}${pointer([index])}`;
    const [first, ...rest] = isAnnotation(annotation) ? wordsOf(annotation['target']) : [];
    if (!isAnnotation(annotation) || first === undefined) {
      skips.add(isAnnotation(annotation) ? 'no-quotation' : 'not-readable', at);
      return;
    }
    const tagged = taggedPlaceOf(annotation);
    const isPlaced = tagged?.lngLat !== undefined;
    const isNewPlace = isPlaced && !known.has(tagged.key);
    // A place has a note; a passage has none.
    for (const purpose of wordPurposesOf(annotation, isPlaced))
      skips.add(isNewPlace ? 'fields-noted' : 'fields-dropped', at, purpose);
    const { id } = annotation;
    found.push({
      id: typeof id === 'string' ? decode(/#passage-(.+)$/.exec(id)?.[1] ?? '') : undefined,
      words: [first, ...rest],
      place: tagged && placeIdOf(tagged, first.quote.exact, at),
      sense: tagged?.sense ?? 'place',
    });
  });
  return gather(found);
}

/** A passage in the making. */
interface OpenPassage {
  readonly id: string;
  readonly quotes: readonly [Quote, ...Quote[]];
  readonly mentions: Mention[];
  readonly isPositioned: boolean;
}

function gather(found: readonly Found[]): Quotations {
  const ids = createIds();
  const inOrder = [...found].sort((one, other) => startOf(one) - startOf(other) || lengthOf(other) - lengthOf(one));
  const passages: OpenPassage[] = [];
  for (const { id, words, place, sense } of inOrder) {
    const [{ quote, isPositioned }] = words;
    const start = place === undefined || !isPositioned ? undefined : offsetIn(passages[passages.length - 1], quote);
    if (place !== undefined && start !== undefined) {
      passages[passages.length - 1]?.mentions.push({ place, exact: quote.exact, start, sense });
      continue;
    }
    const mentions = place === undefined ? [] : [{ place, exact: quote.exact, start: 0, sense }];
    const [first, ...rest] = words.map((each) => each.quote);
    if (first === undefined) continue;
    passages.push({
      id: ids.take(id !== undefined && isId(id) ? id : `quotation-${passages.length + 1}`),
      quotes: [first, ...rest],
      mentions,
      isPositioned,
    });
  }
  return {
    passages: passages.map(({ id, quotes, mentions }) => ({ id, quotes, mentions, part: 'body' })),
    unplaced: passages.filter(({ isPositioned }) => !isPositioned).map(({ id }) => id),
  };
}

function startOf({ words: [first] }: Found): number {
  return first.isPositioned ? first.quote.start : -1;
}

function lengthOf({ words }: Found): number {
  return words.reduce((length, { quote }) => length + quote.end - quote.start, 0);
}

/** Code points from the beginning of the passage at which it has the words of `quote`, where those stand within it. */
function offsetIn(passage: OpenPassage | undefined, quote: Quote): number | undefined {
  if (passage === undefined || !passage.isPositioned) return undefined;
  let ahead = 0;
  for (const { exact, start, end } of passage.quotes) {
    const offset = quote.start - start;
    if (
      offset >= 0 &&
      quote.end <= end &&
      codePointsOf(exact).slice(offset, offset + countCodePoints(quote.exact)) === quote.exact
    ) {
      return ahead + offset;
    }
    ahead += end - start;
  }
  return undefined;
}
