/** A site's outline that is laid over another spot: plainly not part of the ground it lies on. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';

/** A light casing, so that it stands out from an outline that it crosses, and a dark line. */
export function laidLayers(palette: Palette): LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'laid-casing',
      type: 'line',
      source: SOURCES.laid,
      layout,
      paint: { 'line-color': palette.paper, 'line-width': 9, 'line-opacity': 0.9 },
    },
    {
      id: 'laid',
      type: 'line',
      source: SOURCES.laid,
      layout,
      paint: { 'line-color': palette.laid, 'line-width': 5 },
    },
  ];
}
