/** Ways in which the whole map is drawn otherwise: as large as a back row needs, in ink that paper keeps, and without a name on it. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { PLACE_LAYERS, SOURCE_LAYERS } from './ids.ts';
import { PALETTES } from './palette.ts';

/** `page`: read from an arm's length. `wall`: projected, and read from the back row. `paper`: printed, perhaps in black alone. */
export type MapSize = 'page' | 'wall' | 'paper';

/** How much larger letters and marks are on a wall: a place's name of 16 px becomes one of 28. */
export const WALL_SYMBOL_SCALE = 1.75;

/** How much thicker lines are on a wall. */
const WALL_LINE_SCALE = 1.8;

/** `layers` with letters, marks and lines for `size`. */
export function sizedLayers(layers: readonly LayerSpecification[], size: MapSize): LayerSpecification[] {
  if (size === 'page') return [...layers];
  return layers.map(size === 'wall' ? enlarged : forPaper);
}

/** Not drawn, and at once: a name that fades has been read. The types of the specification leave out its transitions. */
const UNSEEN = {
  'text-opacity': 0,
  'text-opacity-transition': { duration: 0, delay: 0 },
  'icon-opacity': 0,
  'icon-opacity-transition': { duration: 0, delay: 0 },
};

/**
 * `layers` without what names anything: of the symbols only the marks of places are seen. The others stay in the style, for
 * where a layer of symbols goes and comes back while its tiles load, MapLibre 6.17 throws (“Length of new data … doesn't match”).
 */
export function namelessLayers(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers.map((layer) =>
    layer.type !== 'symbol' || layer.id === PLACE_LAYERS.mark
      ? layer
      : { ...layer, paint: { ...layer.paint, ...UNSEEN } },
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

/** Boundaries are pale on a screen, and a printer without colours breaks pale lines up into dots: on paper they are darker. */
function forPaper(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'line' || layer['source-layer'] !== SOURCE_LAYERS.boundary) return layer;
  return { ...layer, paint: { ...layer.paint, 'line-color': PALETTES.light.countryLabel } };
}

/** A number, or an interpolation over the zoom, times `factor`: the zoom must stay on the outside, so the outputs are multiplied. */
function scaled<Value>(value: Value, factor: number): Value {
  if (typeof value === 'number') return (value * factor) as Value;
  if (!Array.isArray(value) || value[0] !== 'interpolate') return value;
  return value.map((part: unknown, index) => (index > 3 && index % 2 === 0 ? scaled(part, factor) : part)) as Value;
}
