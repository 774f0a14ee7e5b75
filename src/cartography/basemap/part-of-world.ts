/** Limits a layer to its features inside or outside of a box. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Bounds } from '../../domain/lng-lat.ts';

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
