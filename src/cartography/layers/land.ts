/** Draws the bundled land, water, relief and boundaries. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCE_LAYERS, SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';

/** Zoom from which the detail source draws its region. */
const DETAIL_MIN_ZOOM = 7;

/** The sea. */
export function background(palette: Palette): LayerSpecification[] {
  return [{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } }];
}

/** One colour, for a map without tiles. */
export function plainBackground(palette: Palette): LayerSpecification[] {
  return [{ id: 'sea', type: 'background', paint: { 'background-color': palette.land } }];
}

/**
 * The world, and over it the detail region, which hides it with a sea of its own. Layers of one source are adjacent: at each change
 * of source MapLibre draws the masks of all tiles again, which took an eighth of a frame.
 */
export function landAndWater(palette: Palette, relief: boolean): LayerSpecification[] {
  return [
    ...shoreAndLand(palette, SOURCES.world),
    ...(relief ? [] : inlandWater(palette, SOURCES.world)),
    {
      id: 'detail-sea',
      type: 'fill',
      source: SOURCES.detail,
      'source-layer': SOURCE_LAYERS.sea,
      paint: { 'fill-color': palette.sea, 'fill-antialias': false },
    },
    ...shoreAndLand(palette, SOURCES.detail),
    // Relief is above all land and below all water.
    ...(relief ? [...reliefLayer(), ...inlandWater(palette, SOURCES.world)] : []),
    ...inlandWater(palette, SOURCES.detail),
  ];
}

/** The two sources of the bundled tiles. */
export type BundledSource = typeof SOURCES.world | typeof SOURCES.detail;

function shoreAndLand(palette: Palette, source: BundledSource): LayerSpecification[] {
  return [
    {
      id: `${source}-shore`,
      type: 'line',
      source,
      'source-layer': SOURCE_LAYERS.coastline,
      filter: onlyOnce(source),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.shore,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 3, 4, 7, 12, 14],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 1, 2, 4, 4, 12, 9],
      },
    },
    {
      id: `${source}-land`,
      type: 'fill',
      source,
      'source-layer': SOURCE_LAYERS.land,
      paint: { 'fill-color': palette.land },
    },
  ];
}

function inlandWater(palette: Palette, source: BundledSource): LayerSpecification[] {
  return [
    {
      id: `${source}-river`,
      type: 'line',
      source,
      'source-layer': SOURCE_LAYERS.river,
      minzoom: 3,
      filter: onlyOnce(source),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.4, 6, 0.9, 12, 2],
      },
    },
    {
      id: `${source}-lake`,
      type: 'fill',
      source,
      'source-layer': SOURCE_LAYERS.water,
      filter: onlyOnce(source),
      paint: { 'fill-color': palette.sea, 'fill-outline-color': palette.shore },
    },
  ];
}

/**
 * Filters out what is drawn twice: world features in the detail region have `detail: 1`, and from {@link DETAIL_MIN_ZOOM} on the
 * detail source draws them more finely.
 */
export function onlyOnce(source: BundledSource): ExpressionSpecification {
  if (source === SOURCES.detail) return ['boolean', true];
  return ['any', ['<', ['zoom'], DETAIL_MIN_ZOOM], ['!=', ['get', 'detail'], 1]];
}

function reliefLayer(): LayerSpecification[] {
  return [
    {
      id: 'relief',
      type: 'raster',
      source: SOURCES.relief,
      paint: { 'raster-opacity': ['interpolate', ['linear'], ['zoom'], 7, 0.8, 10, 0.2], 'raster-fade-duration': 0 },
    },
  ];
}

/** Solid: international. Dashed: disputed or undetermined. Dotted: line of control. */
const DASHES: Readonly<Record<'international' | 'disputed' | 'control', [number, number] | null>> = {
  international: null,
  disputed: [4, 3],
  control: [1, 2],
};

/** Kinds of boundary in the bundled tiles, in the order of the legend. */
const BOUNDARY_KINDS = Object.keys(DASHES) as readonly (keyof typeof DASHES)[];

/** All kinds, from both sources of the bundled tiles. */
export function boundaries(palette: Palette): LayerSpecification[] {
  return [SOURCES.world, SOURCES.detail].flatMap((source) =>
    BOUNDARY_KINDS.map((kind) => boundaryLayer(palette, source, kind)),
  );
}

function boundaryLayer(palette: Palette, source: BundledSource, kind: keyof typeof DASHES): LayerSpecification {
  const dash = DASHES[kind];
  const ofKind: ExpressionSpecification = ['==', ['get', 'kind'], kind];
  return {
    id: `${source}-boundary-${kind}`,
    type: 'line',
    source,
    'source-layer': SOURCE_LAYERS.boundary,
    filter: ['all', ofKind, onlyOnce(source)],
    layout: { 'line-join': 'round', 'line-cap': 'butt' },
    paint: {
      'line-color': palette.boundary,
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 4, 0.8, 8, 1.2, 12, 1.6],
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  };
}
