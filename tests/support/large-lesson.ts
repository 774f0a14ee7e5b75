/** Makes a lesson of as many places as are wanted: the first lesson with made ones in place of its own. */
import type { LngLat } from '../../src/domain/lng-lat.ts';
import { lessonText } from './article.ts';

/** The text of its file, about 390 characters a place, as one that a person would bring. */
export function makeLargeLesson(count: number): string {
  return makeLessonAt(
    Array.from({ length: count }, (_, index) => [((index * 7.31) % 360) - 180, ((index * 3.17) % 170) - 85]),
  );
}

/** The same of places at these positions. */
export function makeLessonAt(positions: readonly LngLat[]): string {
  const { lesson, features, ...rest } = JSON.parse(lessonText);
  const [model] = features;
  const places = positions.map((coordinates, index) => ({
    ...model,
    id: `place-${index}`,
    properties: { ...model.properties, name: `Place ${index}`, aliases: [`Spot ${index}`] },
    geometry: { type: 'Point', coordinates },
  }));
  return JSON.stringify({ ...rest, lesson: { ...lesson, passages: [], steps: [] }, features: places });
}

/** The text of the first lesson with that many passages: each of its own many times, in the order of the article. */
export function makeLongArticle(count: number): string {
  const { lesson, ...rest } = JSON.parse(lessonText);
  const passages = Array.from({ length: count }, (_, index) => ({
    ...lesson.passages[Math.floor((index * lesson.passages.length) / count)],
    id: `passage-${index}`,
  }));
  return JSON.stringify({ ...rest, lesson: { ...lesson, passages, steps: [] } });
}
