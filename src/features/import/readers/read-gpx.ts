/** Reads GPX waypoints, route points and one-point tracks as GeoJSON features. */
import type { Element } from '@xmldom/xmldom';
import type { JsonObject } from '../../../codec/lesson/json-value.ts';
import type { XmlFeatures } from './read-kml.ts';
import { readOrdinate } from './read-position.ts';
import { childOf, childrenOf, localName, textIn } from './xml.ts';

const LINE = { type: 'LineString', coordinates: [] };

/** Every waypoint, route and track gives a feature; a route of named points gives one for each of them. */
export function readGpx(root: Element): XmlFeatures {
  const features: JsonObject[] = [];
  for (const child of childrenOf(root)) {
    const name = localName(child);
    if (name === 'wpt') features.push(pointFeature(child));
    else if (name === 'rte') {
      const points = childrenOf(child).filter((point) => localName(point) === 'rtept');
      const named = points.filter((point) => textIn(point, 'name') !== '' || points.length === 1);
      const group = textIn(child, 'name');
      for (const point of named) features.push(pointFeature(point, group));
      if (named.length < points.length || points.length === 0) features.push(lineFeature(child));
    } else if (name === 'trk') {
      const segments = childrenOf(child).filter((segment) => localName(segment) === 'trkseg');
      const points = segments.flatMap(childrenOf).filter((point) => localName(point) === 'trkpt');
      const [first] = points;
      if (first !== undefined && points.length === 1) {
        const { geometry } = pointFeature(first) as { geometry: unknown };
        features.push({ ...lineFeature(child), geometry });
      } else features.push(lineFeature(child));
    }
  }
  const metadata = childOf(root, 'metadata');
  return { features, title: (metadata && textIn(metadata, 'name')) || textIn(root, 'name'), problems: [] };
}

function lineFeature(element: Element): JsonObject {
  return { type: 'Feature', properties: fieldsOf(element), geometry: LINE };
}

function pointFeature(element: Element, group = ''): JsonObject {
  const [lat, lon] = [element.getAttribute('lat'), element.getAttribute('lon')];
  const position = [lon, lat].map((text) => readOrdinate(text ?? '')?.degrees ?? Number.NaN);
  const isGiven = lat !== null && lon !== null && `${lat}${lon}`.trim() !== '';
  const coordinates = position.every(Number.isFinite) ? position : [`${lon}`, `${lat}`];
  return {
    type: 'Feature',
    properties: { ...(group === '' ? {} : { layer: group }), ...fieldsOf(element) },
    geometry: isGiven ? { type: 'Point', coordinates } : null,
  };
}

/** Texts of the child elements; of a link its address and its words. */
function fieldsOf(element: Element): Record<string, string> {
  const fields: [string, string][] = [];
  for (const child of childrenOf(element)) {
    const name = localName(child);
    if (name === 'rtept' || name === 'trkseg') continue;
    const address = name === 'link' ? (child.getAttribute('href') ?? '') : '';
    const text = (name === 'link' ? `${textIn(child, 'text')} ${address}` : (child.textContent ?? '')).trim();
    if (text !== '') fields.push([name, text.replace(/\s+/g, ' ')]);
  }
  return Object.fromEntries(fields);
}
