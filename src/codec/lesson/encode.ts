/** Encodes parts of a lesson as members of its file. */
import type { LocalizedText } from '../../domain/languages.ts';
import type { Article, Layer, Outline, Passage, Place, Step } from '../../domain/lesson.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { POSITION_SELECTOR, QUOTE_SELECTOR } from './selectors.ts';

/** `known` over `before`: members that the program does not understand stay, in their order; undefined takes one out. */
function over(before: unknown, known: JsonObject): JsonObject {
  return { ...(isObject(before) ? before : {}), ...known };
}

/** `/lesson/article`, over the one that the file had. */
export function encodeArticle(article: Article, before: unknown): JsonObject {
  return over(before, { ...article, paragraphs: article.paragraphs });
}

/** An entry of `/lesson/layers`. */
export function encodeLayer(layer: Layer, before: unknown): JsonObject {
  return over(before, { id: layer.id, label: layer.label.en, labels: othersOf(layer.label) });
}

/** An entry of `/lesson/steps`. */
export function encodeStep(step: Step, before: unknown): JsonObject {
  return over(before, { ...step, view: step.view });
}

/** An entry of `/lesson/passages`. */
export function encodePassage(passage: Passage, before: unknown): JsonObject {
  const { id, part, paragraph, quotes, mentions } = passage;
  const had = isObject(before) ? before : {};
  const targetBefore = Array.isArray(had['target']) ? (had['target'] as readonly unknown[]) : [];
  const mentionsBefore = Array.isArray(had['mentions']) ? (had['mentions'] as readonly unknown[]) : [];
  const target = quotes.flatMap(({ exact, prefix, suffix, start, end }, index) => [
    over(targetBefore[2 * index], { type: QUOTE_SELECTOR, exact, prefix, suffix }),
    over(targetBefore[2 * index + 1], { type: POSITION_SELECTOR, start, end }),
  ]);
  const encodedMentions = mentions.map((mention, index) => over(mentionsBefore[index], { ...mention }));
  return over(before, { id, part, paragraph, target, mentions: encodedMentions });
}

/** The feature of a place. An altitude that the file gives is kept. */
export function encodePlace(place: Place, before: unknown): JsonObject {
  const { id, layer, kind, name, aliases, source, precision, country, lngLat } = place;
  const had = isObject(before) ? before : {};
  const known = { layer, kind, name: name.en, names: othersOf(name), aliases, source, precision, country };
  const geometry = isObject(had['geometry']) ? had['geometry'] : {};
  const positionBefore = Array.isArray(geometry['coordinates']) ? (geometry['coordinates'] as readonly unknown[]) : [];
  const coordinates = [lngLat[0], lngLat[1], ...positionBefore.slice(2)];
  return over(before, {
    type: 'Feature',
    id,
    properties: over(had['properties'], known),
    geometry: over(geometry, { type: 'Point', coordinates }),
  });
}

/** The feature of an outline: a LineString where it is one open line. */
export function encodeOutline(outline: Outline, before: unknown): JsonObject {
  const { id, site, kind, name, source, precision, lines, closed } = outline;
  const had = isObject(before) ? before : {};
  const known = { site, kind, name: name.en, names: othersOf(name), source, precision };
  const openType = lines.length === 1 ? 'LineString' : 'MultiLineString';
  const type = closed ? 'Polygon' : openType;
  const coordinates = type === 'LineString' ? lines[0] : lines;
  return over(before, {
    type: 'Feature',
    id,
    properties: over(had['properties'], known),
    geometry: over(had['geometry'], { type, coordinates }),
  });
}

/** The translations of a name beside English; undefined where there are none. */
function othersOf(name: LocalizedText): JsonObject | undefined {
  const { en: _, ...others } = name;
  return Object.keys(others).length > 0 ? others : undefined;
}
