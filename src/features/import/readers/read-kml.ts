/** Reads the points of KML as GeoJSON features: folders become groups, other elements fields. */
import type { Element } from '@xmldom/xmldom';
import type { JsonObject } from '../../../codec/lesson/json-value.ts';
import type { ImportProblem } from '../imported.ts';
import { readOrdinate } from './read-position.ts';
import { plainMarkup } from './texts.ts';
import { childOf, childrenOf, localName, textIn } from './xml.ts';

/** Features in the order of the file, and what is none. */
export interface XmlFeatures {
  readonly features: readonly JsonObject[];
  readonly title: string;
  readonly problems: readonly ImportProblem[];
}

const CONTAINERS = new Set(['kml', 'Document', 'Folder', 'Create', 'NetworkLinkControl']);
const OVERLAYS = new Set(['GroundOverlay', 'ScreenOverlay', 'PhotoOverlay']);
const SHAPES = new Set(['LineString', 'Polygon', 'LinearRing', 'Track', 'MultiTrack', 'Model']);
const GEOMETRIES = new Set([...SHAPES, 'Point', 'MultiGeometry']);
const STYLES = new Set(['styleUrl', 'Style', 'StyleMap', 'visibility', 'open', 'LookAt', 'Camera', 'Region']);

/** @param number features that other files brought before this one */
export function readKml(root: Element, number = 0): XmlFeatures {
  const features: JsonObject[] = [];
  const problems: ImportProblem[] = [];
  let title = '';
  const visit = (element: Element, folder: string): void => {
    for (const child of childrenOf(element)) {
      const name = localName(child);
      if (name === 'Document') title ||= textIn(child, 'name');
      if (name === 'Placemark') features.push(placemark(child, folder));
      else if (name === 'Folder') visit(child, textIn(child, 'name') || folder);
      else if (CONTAINERS.has(name)) visit(child, folder);
      else if (OVERLAYS.has(name)) features.push(featureOf({ type: 'Polygon', coordinates: [] }, fieldsOf(child)));
      else if (name === 'NetworkLink') {
        const link = childOf(child, 'Link') ?? childOf(child, 'Url') ?? child;
        problems.push({
          code: 'files-not-read',
          at: String(number + features.length + 1),
          name: textIn(link, 'href') || 'NetworkLink',
        });
      }
    }
  };
  if (localName(root) === 'Placemark') features.push(placemark(root, ''));
  else visit(root, '');
  return { features, title, problems };
}

function placemark(element: Element, folder: string): JsonObject {
  const fields = fieldsOf(element);
  const points: unknown[] = [];
  const hasOther = gather(element, points);
  const parts = [
    ...points.map((coordinates) => ({ type: 'Point', coordinates })),
    ...(hasOther ? [{ type: 'LineString', coordinates: [] }] : []),
  ];
  const geometry =
    parts.length === 0 ? null : parts.length === 1 ? parts[0] : { type: 'GeometryCollection', geometries: parts };
  const id = element.getAttribute('id');
  const properties = folder === '' ? fields : { layer: folder, ...fields };
  return featureOf(geometry, properties, id ? { id } : {});
}

function featureOf(geometry: unknown, properties: JsonObject, more: JsonObject = {}): JsonObject {
  return { type: 'Feature', geometry, properties, ...more };
}

/** Adds the positions of points; true where there is anything else. */
function gather(element: Element, points: unknown[]): boolean {
  let hasOther = false;
  for (const child of childrenOf(element)) {
    const name = localName(child);
    if (name === 'Point') {
      const position = readTuple(textIn(child, 'coordinates'));
      if (position !== undefined) points.push(position);
    } else if (name === 'MultiGeometry') hasOther = gather(child, points) || hasOther;
    else if (SHAPES.has(name)) hasOther = true;
  }
  return hasOther;
}

/** `longitude,latitude[,altitude]`; undefined where it is empty. Decimal commas cannot be told from what parts the numbers. */
function readTuple(text: string): unknown[] | undefined {
  if (text === '') return undefined;
  const [first = ''] = text.replace(/\s*,\s*/g, ',').split(/\s+/);
  const numbers = first.split(',').map((part) => readOrdinate(part)?.degrees ?? Number.NaN);
  const isClear = (numbers.length === 2 || numbers.length === 3) && numbers.slice(0, 2).every(Number.isFinite);
  return isClear ? numbers.slice(0, 2) : [first];
}

/** The words of a placemark: its own elements, and its extended data. What is its own comes first. */
function fieldsOf(element: Element): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const add = (name: string, text: string): void => {
    if (text === '' || name === '') return;
    // `<Data name="name">` is not the name.
    const key = Object.hasOwn(fields, name) ? `${name} (data)` : name;
    if (fields[key] !== text) Object.defineProperty(fields, key, { value: text, enumerable: true, configurable: true });
  };
  const extended: Element[] = [];
  for (const child of childrenOf(element)) {
    const name = localName(child);
    if (GEOMETRIES.has(name)) continue;
    if (name === 'ExtendedData') extended.push(child);
    else if (name === 'TimeStamp') add('when', textIn(child, 'when'));
    else if (name === 'TimeSpan') add('when', [textIn(child, 'begin'), textIn(child, 'end')].join('–'));
    else if (STYLES.has(name)) {
      if (name === 'styleUrl') add(name, child.textContent?.trim() ?? '');
    } else add(name, name === 'name' ? plainMarkup(child.textContent ?? '') : (child.textContent?.trim() ?? ''));
  }
  for (const data of extended.flatMap(childrenOf)) {
    if (localName(data) === 'SchemaData') {
      for (const simple of childrenOf(data)) add(simple.getAttribute('name') ?? '', simple.textContent?.trim() ?? '');
    } else if (localName(data) === 'Data') add(data.getAttribute('name') ?? '', textIn(data, 'value'));
    else add(localName(data), data.textContent?.trim() ?? '');
  }
  return fields;
}
