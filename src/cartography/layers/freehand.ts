/** Builds the layers of freehand lines. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';

/** A broad line with a casing, visible on land and sea from the back row. */
export function freehandLayers(palette: Palette): LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'freehand-casing',
      type: 'line',
      source: SOURCES.freehand,
      layout,
      paint: { 'line-color': palette.paper, 'line-width': 7 },
    },
    {
      id: 'freehand',
      type: 'line',
      source: SOURCES.freehand,
      layout,
      paint: { 'line-color': palette.annotation, 'line-width': 4 },
    },
  ];
}
