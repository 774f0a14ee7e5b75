/** Builds the layers of a site's outline drawn over another place. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';

/** The casing sets it off from the outlines that it crosses. */
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
