/** Turns the JSON of neighbouring programs into GeoJSON or annotations. */
import { feature as topojsonFeature } from 'topojson-client';
import { isObject, type JsonObject } from '../../../codec/lesson/json-value.ts';
import type { ImportProblem } from '../imported.ts';
import { isGeoJson } from './read-places.ts';

/** What a file of another program holds. */
export interface Dialect {
  /** A FeatureCollection, or a list of annotations. */
  readonly value: unknown;
  readonly title?: string | undefined;
  /** What was left out on the way. */
  readonly problems: readonly ImportProblem[];
}

type Feature = JsonObject;

const point = (lng: unknown, lat: unknown): JsonObject | null => {
  const [x, y] = [numberOf(lng), numberOf(lat)];
  return x === undefined || y === undefined ? null : { type: 'Point', coordinates: [x, y] };
};

const featureOf = (geometry: unknown, properties: JsonObject, more: JsonObject = {}): Feature => ({
  type: 'Feature',
  geometry,
  properties,
  ...more,
});

const collection = (features: readonly unknown[]): JsonObject => ({ type: 'FeatureCollection', features });

/** What `value` is in the terms of the readers, where it is of a program that is known; undefined where it is not. */
export function readDialect(value: unknown): Dialect | undefined {
  if (Array.isArray(value)) return textAnnotations(value) ?? listOfRecords(value);
  if (!isObject(value)) return undefined;
  return (
    umap(value) ??
    overpass(value) ??
    storyMap(value) ??
    hypothesis(value) ??
    esri(value) ??
    topology(value) ??
    sparql(value) ??
    undefined
  );
}

/** uMap’s backup: a collection a layer. */
function umap(value: JsonObject): Dialect | undefined {
  if (value['type'] !== 'umap' || !Array.isArray(value['layers'])) return undefined;
  const features = value['layers'].filter(isObject).flatMap((layer) => {
    const options = isObject(layer['_umap_options']) ? layer['_umap_options'] : {};
    const inside: readonly unknown[] = Array.isArray(layer['features']) ? layer['features'] : [];
    return inside.map((each) => inGroup(each, options['name']));
  });
  const properties = isObject(value['properties']) ? value['properties'] : {};
  return { value: collection(features), title: textOf(properties['name']), problems: [] };
}

function inGroup(feature: unknown, group: unknown): unknown {
  if (!isObject(feature) || typeof group !== 'string' || group === '') return feature;
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  return { ...feature, properties: 'layer' in properties ? properties : { ...properties, layer: group } };
}

/** The answer of an Overpass server: nodes, and ways and relations by their centre. */
function overpass(value: JsonObject): Dialect | undefined {
  const { elements } = value;
  if (!Array.isArray(elements) || !elements.some((each) => isObject(each) && 'type' in each)) return undefined;
  const features: Feature[] = [];
  const problems: ImportProblem[] = [];
  elements.forEach((element: unknown, index) => {
    if (!isObject(element)) {
      features.push({ type: 'nothing' });
      return;
    }
    const { type, id, lat, lon, center, tags } = element;
    if (type === 'node' && !isObject(tags)) {
      problems.push({ code: 'corner', at: `/elements/${index}` });
      return;
    }
    const middle = isObject(center) ? center : {};
    const geometry = point(lon ?? middle['lon'], lat ?? middle['lat']);
    const line = type === 'node' ? null : { type: 'LineString', coordinates: [] };
    features.push(featureOf(geometry ?? line, isObject(tags) ? tags : {}, { id: `${String(type)}/${String(id)}` }));
  });
  return { value: collection(features), problems };
}

/** StoryMapJS: a slide a place, its words the note. */
function storyMap(value: JsonObject): Dialect | undefined {
  const { storymap } = value;
  if (!isObject(storymap) || !Array.isArray(storymap['slides'])) return undefined;
  let title: string | undefined;
  const features = storymap['slides'].filter(isObject).map((slide) => {
    const { type, location, text, media, ...rest } = slide;
    const words = isObject(text) ? text : {};
    const where = isObject(location) ? location : {};
    if (type === 'overview') title ??= textOf(words['headline']);
    const name = textOf(where['name']) ?? textOf(words['headline']);
    const headline = name === textOf(words['headline']) ? undefined : words['headline'];
    const description = [headline, words['text']].filter((each) => typeof each === 'string').join('\n');
    return featureOf(point(where['lon'], where['lat']), {
      name,
      description,
      ...(isObject(media) ? { media } : {}),
      ...withoutLooks(rest),
    });
  });
  return { value: collection(features), title, problems: [] };
}

function withoutLooks({ background: _, ...rest }: JsonObject): JsonObject {
  return rest;
}

/** Hypothesis: its client’s export, and the answer of its search. */
function hypothesis(value: JsonObject): Dialect | undefined {
  const list = value['annotations'] ?? value['rows'];
  if (!Array.isArray(list) || !list.some((each) => isObject(each) && ('uri' in each || 'target' in each))) {
    return undefined;
  }
  const annotations = list.map((each: unknown) => {
    if (!isObject(each)) return each;
    const bodies = [
      ...(textOf(each['text']) === undefined
        ? []
        : [{ type: 'TextualBody', purpose: 'commenting', value: each['text'] }]),
      ...(Array.isArray(each['tags']) ? each['tags'] : []).map((tag: unknown) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value: tag,
      })),
    ];
    return { type: 'Annotation', body: bodies, target: each['target'] };
  });
  const first = list.find(isObject);
  const about = isObject(first?.['document']) ? first['document']['title'] : undefined;
  return { value: annotations, title: textOf(Array.isArray(about) ? about[0] : about), problems: [] };
}

/** The own form of @recogito/text-annotator: bodies, and selectors with `quote`, `start` and `end`. */
function textAnnotations(list: readonly unknown[]): Dialect | undefined {
  const isOne = (each: unknown): each is JsonObject =>
    isObject(each) && each['type'] === undefined && isObject(each['target']) && 'selector' in each['target'];
  if (!list.some(isOne)) return undefined;
  const annotations = list.map((each) => {
    if (!isOne(each)) return each;
    const target = each['target'] as JsonObject;
    const selectors = (Array.isArray(target['selector']) ? target['selector'] : [target['selector']]).filter(isObject);
    return {
      type: 'Annotation',
      id: each['id'],
      body: each['bodies'] ?? each['body'] ?? [],
      target: selectors.map(({ quote, quotePrefix, quoteSuffix, start, end, ...rest }) => ({
        selector:
          quote === undefined
            ? rest
            : [
                { type: 'TextQuoteSelector', exact: quote, prefix: quotePrefix, suffix: quoteSuffix },
                { type: 'TextPositionSelector', start, end },
              ],
      })),
    };
  });
  return { value: annotations, problems: [] };
}

/** Esri’s JSON: attributes, and geometries of x and y. */
function esri(value: JsonObject): Dialect | undefined {
  const { features, spatialReference } = value;
  if (!Array.isArray(features) || !features.some((each) => isObject(each) && 'attributes' in each)) return undefined;
  const reference = isObject(spatialReference) ? spatialReference : {};
  const code = reference['latestWkid'] ?? reference['wkid'];
  const converted = features.map((each: unknown) => {
    if (!isObject(each)) return each;
    const geometry = isObject(each['geometry']) ? each['geometry'] : {};
    const shape = 'paths' in geometry || 'rings' in geometry ? { type: 'MultiLineString', coordinates: [] } : null;
    const points = Array.isArray(geometry['points']) ? { type: 'MultiPoint', coordinates: geometry['points'] } : null;
    return featureOf(
      point(geometry['x'], geometry['y']) ?? points ?? shape,
      isObject(each['attributes']) ? each['attributes'] : {},
    );
  });
  const crs = code === undefined ? {} : { crs: { properties: { name: `EPSG:${String(code)}` } } };
  return { value: { ...collection(converted), ...crs }, problems: [] };
}

/** TopoJSON: an object a layer. */
function topology(value: JsonObject): Dialect | undefined {
  if (value['type'] !== 'Topology' || !isObject(value['objects'])) return undefined;
  const objects = Object.entries(value['objects']);
  try {
    const features = objects.flatMap(([name, object]) => {
      const made: unknown = topojsonFeature(value as never, object as never);
      const inside = isObject(made) && Array.isArray(made['features']) ? made['features'] : [made];
      return objects.length > 1 ? inside.map((each) => inGroup(each, name)) : inside;
    });
    return { value: collection(features), problems: [] };
  } catch {
    // Arcs that are not there: what is left is named as what it is.
    return undefined;
  }
}

/** The answer of a SPARQL server, as Wikidata gives it: a row a place. */
function sparql(value: JsonObject): Dialect | undefined {
  const results = isObject(value['results']) ? value['results'] : {};
  if (!Array.isArray(results['bindings'])) return undefined;
  const rows = results['bindings']
    .filter(isObject)
    .map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, isObject(cell) ? cell['value'] : cell])),
    );
  return listOfRecords(rows);
}

/** A list of flat objects is a table: it is written as one, and read by the reader of tables. */
function listOfRecords(list: readonly unknown[]): Dialect | undefined {
  if (list.length === 0 || !list.every(isObject) || list.some((each) => isGeoJson(each))) return undefined;
  return { value: { type: 'records', records: list }, problems: [] };
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
