/** What a teacher draws on the map with the pen: over everything, in a colour that no layer has. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';

/** A broad line with a casing, to be seen on land and sea from the back row. */
export function inkLayers(palette: Palette): LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'ink-casing',
      type: 'line',
      source: SOURCES.ink,
      layout,
      paint: { 'line-color': palette.paper, 'line-width': 7 },
    },
    { id: 'ink', type: 'line', source: SOURCES.ink, layout, paint: { 'line-color': palette.laid, 'line-width': 4 } },
  ];
}
