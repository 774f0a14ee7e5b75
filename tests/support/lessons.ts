/** Small made lessons for tests: frozen, so that code that edits what it is given fails. */
import type { Lesson, Mention, Passage, Place } from '../../src/domain/lesson.ts';
import type { LngLat } from '../../src/domain/lng-lat.ts';

/** A place with what every place has; `change` says what matters to the test. */
export function makePlace(id: string, change: Partial<Place> = {}): Place {
  return deepFreeze({
    id,
    layer: 'towns',
    kind: 'town',
    name: { en: `Name of ${id}` },
    aliases: [],
    lngLat: [10, 20] as LngLat,
    source: 'made for a test',
    precision: 'city',
    ...change,
  });
}

/** A passage of one quote that starts at `start` of the article. */
export function makePassage(id: string, exact: string, mentions: readonly Mention[] = [], start = 0): Passage {
  const end = start + Array.from(exact).length;
  return deepFreeze({
    id,
    quotes: [{ exact, prefix: '', suffix: '', start, end }] as const,
    mentions,
    part: 'body' as const,
    paragraph: 1,
  });
}

/** A lesson of these places and passages, with the layers `towns` and `bases`. */
export function makeLesson(change: Partial<Lesson> = {}): Lesson {
  return deepFreeze({
    id: 'made',
    title: 'A made lesson',
    language: 'en',
    article: {
      headline: 'A made headline',
      publisher: 'A made paper',
      published: '2025-07-31',
      language: 'en',
      codePoints: 1000,
      sha256: '0'.repeat(64),
      paragraphs: 3,
    },
    layers: [
      { id: 'bases', label: { en: 'Bases' } },
      { id: 'towns', label: { en: 'Towns' } },
    ],
    passages: [],
    steps: [],
    places: [makePlace('one'), makePlace('two', { layer: 'bases', lngLat: [30, 40] })],
    outlines: [],
    bounds: [10, 20, 30, 40] as const,
    ...change,
  });
}

/** Freezes a value and all that it holds. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
