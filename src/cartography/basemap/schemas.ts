/** Lists the source layers of a street map in two schemas: Protomaps and OpenMapTiles. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Features of a source layer. */
export interface Part {
  readonly layer: string;
  readonly filter: ExpressionSpecification;
}

/** The features that a street map is drawn from. */
export interface Schema {
  /** Land; null where the schema has only water. */
  readonly earth: Part | null;
  readonly water: Part;
  readonly waterway: Part;
  readonly green: Part;
  readonly building: Part;
  /** Roads, by the zoom at which they appear. */
  readonly roads: Readonly<Record<'path' | 'minor' | 'major' | 'highway', Part>>;
  readonly rail: Part;
  /** Piers as lines, and as areas. */
  readonly pier: Part;
  readonly pierArea: Part;
  readonly runway: Part;
  readonly taxiway: Part;
  readonly boundary: Part;
  readonly disputedBoundary: Part;
  readonly country: Part;
  readonly city: Part;
  readonly town: Part;
}

const oneOf = (key: string, values: readonly string[]): ExpressionSpecification => [
  'match',
  ['get', key],
  [...values],
  true,
  false,
];
const both = (one: ExpressionSpecification, other: ExpressionSpecification): ExpressionSpecification => [
  'all',
  one,
  other,
];
const polygons: ExpressionSpecification = ['match', ['geometry-type'], ['Polygon', 'MultiPolygon'], true, false];
const lines: ExpressionSpecification = ['match', ['geometry-type'], ['LineString', 'MultiLineString'], true, false];
const truthy = (key: string): ExpressionSpecification => ['to-boolean', ['get', key]];
const not = (expression: ExpressionSpecification): ExpressionSpecification => ['!', expression];

/** https://docs.protomaps.com/basemaps/layers, version 4. */
export const PROTOMAPS: Schema = {
  earth: { layer: 'earth', filter: polygons },
  water: { layer: 'water', filter: polygons },
  waterway: { layer: 'water', filter: lines },
  green: {
    layer: 'landuse',
    filter: oneOf('kind', [
      'park',
      'forest',
      'wood',
      'nature_reserve',
      'national_park',
      'grassland',
      'meadow',
      'grass',
      'farmland',
      'orchard',
    ]),
  },
  building: { layer: 'buildings', filter: polygons },
  roads: {
    path: { layer: 'roads', filter: both(oneOf('kind', ['path']), not(oneOf('kind_detail', ['pier']))) },
    minor: { layer: 'roads', filter: oneOf('kind', ['minor_road', 'other']) },
    major: { layer: 'roads', filter: oneOf('kind', ['major_road', 'medium_road']) },
    highway: { layer: 'roads', filter: oneOf('kind', ['highway']) },
  },
  rail: { layer: 'roads', filter: oneOf('kind', ['rail']) },
  pier: { layer: 'roads', filter: oneOf('kind_detail', ['pier']) },
  pierArea: { layer: 'landuse', filter: oneOf('kind', ['pier']) },
  runway: { layer: 'roads', filter: oneOf('kind_detail', ['runway']) },
  taxiway: { layer: 'roads', filter: oneOf('kind_detail', ['taxiway']) },
  boundary: { layer: 'boundaries', filter: both(oneOf('kind', ['country']), not(truthy('disputed'))) },
  disputedBoundary: {
    layer: 'boundaries',
    filter: both(oneOf('kind', ['country', 'unrecognized_country', 'lease_limit']), truthy('disputed')),
  },
  country: { layer: 'places', filter: oneOf('kind', ['country']) },
  city: { layer: 'places', filter: both(oneOf('kind', ['locality']), oneOf('kind_detail', ['city'])) },
  town: {
    layer: 'places',
    filter: both(oneOf('kind', ['locality', 'neighbourhood']), not(oneOf('kind_detail', ['city']))),
  },
};

/** https://openmaptiles.org/schema/. */
export const OPENMAPTILES: Schema = {
  earth: null,
  water: { layer: 'water', filter: polygons },
  waterway: { layer: 'waterway', filter: lines },
  green: { layer: 'landcover', filter: oneOf('class', ['wood', 'grass', 'farmland', 'wetland']) },
  building: { layer: 'building', filter: polygons },
  roads: {
    path: { layer: 'transportation', filter: oneOf('class', ['path', 'track']) },
    minor: { layer: 'transportation', filter: oneOf('class', ['minor', 'service']) },
    major: { layer: 'transportation', filter: oneOf('class', ['primary', 'secondary', 'tertiary']) },
    highway: { layer: 'transportation', filter: oneOf('class', ['motorway', 'trunk']) },
  },
  rail: { layer: 'transportation', filter: oneOf('class', ['rail', 'transit']) },
  pier: { layer: 'transportation', filter: both(lines, oneOf('class', ['pier'])) },
  pierArea: { layer: 'transportation', filter: both(polygons, oneOf('class', ['pier'])) },
  runway: { layer: 'aeroway', filter: both(lines, oneOf('class', ['runway'])) },
  taxiway: { layer: 'aeroway', filter: both(lines, oneOf('class', ['taxiway'])) },
  boundary: {
    layer: 'boundary',
    filter: ['all', ['==', ['get', 'admin_level'], 2], not(truthy('disputed')), not(truthy('maritime'))],
  },
  disputedBoundary: { layer: 'boundary', filter: both(['==', ['get', 'admin_level'], 2], truthy('disputed')) },
  country: { layer: 'place', filter: oneOf('class', ['country']) },
  city: { layer: 'place', filter: oneOf('class', ['city']) },
  town: { layer: 'place', filter: oneOf('class', ['town', 'village', 'suburb']) },
};
