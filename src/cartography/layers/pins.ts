/** Builds the layers of pins: a ring with a dot, unlike any place. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';

/** Circles, not symbols: they stay on a map without labels. */
export function pinLayers(palette: Palette): LayerSpecification[] {
  const ring = (id: string, colour: string, width: number): LayerSpecification => ({
    id,
    type: 'circle',
    source: SOURCES.pins,
    paint: { 'circle-radius': 10, 'circle-opacity': 0, 'circle-stroke-color': colour, 'circle-stroke-width': width },
  });
  return [
    ring('pin-casing', palette.paper, 5),
    ring('pin-ring', palette.annotation, 3),
    {
      id: 'pin-dot',
      type: 'circle',
      source: SOURCES.pins,
      paint: {
        'circle-radius': 3.5,
        'circle-color': palette.annotation,
        'circle-stroke-color': palette.paper,
        'circle-stroke-width': 1.5,
      },
    },
  ];
}
