/** Adapts layers to a wall, paper, no labels, or part of the world. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Bounds } from '../domain/lng-lat.ts';
import { PLACE_LAYERS, SOURCE_LAYERS } from './ids.ts';
import { PALETTES } from './palette.ts';

/** `page`: read at arm's length. `wall`: projected, and read from the back row. `paper`: printed, perhaps in black and white. */
export type MapSize = 'page' | 'wall' | 'paper';

/** Scale of letters and marks on a wall: a name of 16 px becomes 28 px. */
export const WALL_SYMBOL_SCALE = 1.75;

/** Scale of line widths on a wall. */
const WALL_LINE_SCALE = 1.8;

/** Layers with letters, marks and lines for `size`. */
export function layersForSize(layers: readonly LayerSpecification[], size: MapSize): LayerSpecification[] {
  if (size === 'page') return [...layers];
  return layers.map(size === 'wall' ? enlarged : forPaper);
}

/** Hides at once: a name that fades can be read. The types of the specification leave out transitions. */
const HIDDEN = {
  'text-opacity': 0,
  'text-opacity-transition': { duration: 0, delay: 0 },
  'icon-opacity': 0,
  'icon-opacity-transition': { duration: 0, delay: 0 },
};

/**
 * Layers without labels: of the symbol layers only the marks of places are visible. The others stay in the style: where a symbol
 * layer is removed and added again while its tiles load, MapLibre 6.17 throws (“Length of new data … doesn't match”).
 */
export function withoutLabels(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers.map((layer) =>
    layer.type !== 'symbol' || layer.id === PLACE_LAYERS.mark
      ? layer
      : { ...layer, paint: { ...layer.paint, ...HIDDEN } },
  );
}

function enlarged(layer: LayerSpecification): LayerSpecification {
  if (layer.type === 'symbol') {
    const { layout = {} } = layer;
    const text =
      layout['text-size'] === undefined ? {} : { 'text-size': scaled(layout['text-size'], WALL_SYMBOL_SCALE) };
    const icon = layer.id === PLACE_LAYERS.mark ? { 'icon-size': WALL_SYMBOL_SCALE } : {};
    return { ...layer, layout: { ...layout, ...text, ...icon } };
  }
  if (layer.type === 'line') {
    const { paint = {} } = layer;
    return { ...layer, paint: { ...paint, 'line-width': scaled(paint['line-width'] ?? 1, WALL_LINE_SCALE) } };
  }
  if (layer.type === 'circle') {
    const { paint = {} } = layer;
    return { ...layer, paint: { ...paint, 'circle-radius': scaled(paint['circle-radius'] ?? 5, WALL_SYMBOL_SCALE) } };
  }
  return layer;
}

/** Boundaries are darker on paper: a black-and-white printer draws pale lines as dots. */
function forPaper(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'line' || layer['source-layer'] !== SOURCE_LAYERS.boundary) return layer;
  return { ...layer, paint: { ...layer.paint, 'line-color': PALETTES.light.countryLabel } };
}

/** A number, or an interpolation over the zoom, times `factor`. The zoom must stay outermost, so the outputs are multiplied. */
function scaled<Value>(value: Value, factor: number): Value {
  if (typeof value === 'number') return (value * factor) as Value;
  if (!Array.isArray(value) || value[0] !== 'interpolate') return value;
  return value.map((part: unknown, index) => (index > 3 && index % 2 === 0 ? scaled(part, factor) : part)) as Value;
}

/** The layer with only its features in `bounds`. */
export function inside(layer: LayerSpecification, bounds: Bounds): LayerSpecification {
  return withFilter(layer, within(bounds));
}

/** The layer without its features in `bounds`. */
export function outside(layer: LayerSpecification, bounds: Bounds): LayerSpecification {
  return withFilter(layer, ['!', within(bounds)]);
}

function within([west, south, east, north]: Bounds): ExpressionSpecification {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return ['within', { type: 'Polygon', coordinates: [ring] }];
}

function withFilter(layer: LayerSpecification, condition: ExpressionSpecification): LayerSpecification {
  if (!('source' in layer) || layer.type === 'raster' || layer.type === 'hillshade') return layer;
  const { filter } = layer;
  return { ...layer, filter: filter === undefined ? condition : ['all', filter, condition] } as LayerSpecification;
}
