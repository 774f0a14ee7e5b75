/** Builds a muted street map from tiles in either of two schemas. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LANGUAGES, type Language } from '../../domain/languages.ts';
import { FONTS, SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';

/** Layers over a background, in paint order. */
export function streets(schema: Schema, palette: Palette, language: Language): LayerSpecification[] {
  return [
    ...(schema.earth === null ? [] : [fill('earth', schema.earth, palette.land)]),
    fill('green', schema.green, palette.green),
    fill('water', schema.water, palette.sea),
    line('waterway', schema.waterway, palette.river, [8, 0.6, 14, 2]),
    fill('building', schema.building, palette.building, 14),
    fill('pier-area', schema.pierArea, palette.land),
    line('pier', schema.pier, palette.land, [11, 0.6, 13, 1.6, 16, 6]),
    line('runway', schema.runway, palette.road, [9, 0.8, 12, 3, 16, 28]),
    line('taxiway', schema.taxiway, palette.road, [11, 0.5, 14, 1.6, 16, 6], 11),
    line('path', schema.roads.path, palette.road, [14, 0.6, 18, 2], 14),
    line('minor', schema.roads.minor, palette.road, [11, 0.4, 14, 1.6, 18, 10], 11),
    line('major', schema.roads.major, palette.road, [7, 0.5, 12, 1.8, 18, 14], 7),
    line('highway', schema.roads.highway, palette.road, [5, 0.6, 12, 2.6, 18, 18], 5),
    line('rail', schema.rail, palette.boundary, [10, 0.6, 16, 2], 10, [3, 2]),
    line('boundary', schema.boundary, palette.boundary, [2, 0.6, 10, 1.6]),
    line('boundary-disputed', schema.disputedBoundary, palette.boundary, [2, 0.6, 10, 1.6], 0, [4, 3]),
    label('town', schema.town, language, palette, 11, 9),
    label('city', schema.city, language, palette, 13, 4),
    label('country', schema.country, language, palette, 13, 0),
  ];
}

function fill(id: string, { layer, filter }: Part, colour: string, minzoom = 0): LayerSpecification {
  return {
    id: `basemap-${id}`,
    type: 'fill',
    source: SOURCES.basemap,
    'source-layer': layer,
    minzoom,
    filter,
    paint: { 'fill-color': colour },
  };
}

function line(
  id: string,
  { layer, filter }: Part,
  colour: string,
  widths: readonly number[],
  minzoom = 0,
  dash?: [number, number],
): LayerSpecification {
  return {
    id: `basemap-${id}`,
    type: 'line',
    source: SOURCES.basemap,
    'source-layer': layer,
    minzoom,
    filter,
    layout: { 'line-join': 'round', 'line-cap': dash ? 'butt' : 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], ...widths] as ExpressionSpecification,
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  };
}

function label(
  id: string,
  { layer, filter }: Part,
  language: Language,
  palette: Palette,
  size: number,
  minzoom: number,
): LayerSpecification {
  return {
    id: `basemap-label-${id}`,
    type: 'symbol',
    source: SOURCES.basemap,
    'source-layer': layer,
    minzoom,
    filter,
    layout: {
      'text-field': nameIn(language),
      'text-font': FONTS.regular,
      'text-size': size,
      'text-max-width': 8,
      'text-padding': 6,
    },
    paint: {
      'text-color': id === 'country' ? palette.countryLabel : palette.cityLabel,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.5,
    },
  };
}

/** The name in `language`, in another language of the page, or the local name. */
function nameIn(language: Language): ExpressionSpecification {
  const others = LANGUAGES.filter((other) => other !== language);
  return [
    'coalesce',
    ['get', `name:${language}`],
    ['get', `name_${language}`],
    ...others.map((other): ExpressionSpecification => ['get', `name:${other}`]),
    ['get', 'name'],
  ];
}

/** Features of a source layer. */
interface Part {
  readonly layer: string;
  readonly filter: ExpressionSpecification;
}

/** The features that a street map is drawn from. */
interface Schema {
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
