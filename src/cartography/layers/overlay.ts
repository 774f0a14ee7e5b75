/** A site's outline that is laid over another spot: plainly not part of the ground it lies on. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';

/** A light casing, so that it stands out from an outline that it crosses, and a dark line. */
export function overlayLayers(palette: Palette): LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'overlay-casing',
      type: 'line',
      source: SOURCES.overlay,
      layout,
      paint: { 'line-color': palette.paper, 'line-width': 9, 'line-opacity': 0.9 },
    },
    {
      id: 'overlay',
      type: 'line',
      source: SOURCES.overlay,
      layout,
      paint: { 'line-color': palette.annotation, 'line-width': 5 },
    },
  ];
}
