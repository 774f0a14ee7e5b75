/** A lesson of as many places as are wanted: the first lesson with made ones in place of its own. */
import { lessonText } from './article.ts';

/** The text of its file, about 390 characters a place, as one that a person would bring. */
export function makeLargeLesson(count: number): string {
  const { lesson, features, ...rest } = JSON.parse(lessonText);
  const [model] = features;
  const places = Array.from({ length: count }, (_, index) => ({
    ...model,
    id: `place-${index}`,
    properties: { ...model.properties, name: `Place ${index}`, aliases: [`Spot ${index}`] },
    geometry: { type: 'Point', coordinates: [((index * 7.31) % 360) - 180, ((index * 3.17) % 170) - 85] },
  }));
  return JSON.stringify({ ...rest, lesson: { ...lesson, passages: [], steps: [] }, features: places });
}
