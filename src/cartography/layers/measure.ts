/** Builds the layers of a measurement. Terra Draw draws its points. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';

/** To be below the places, so that no line hides a mark. */
export function measureLayers(palette: Palette): LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'measure-area',
      type: 'fill',
      source: SOURCES.measureArea,
      paint: { 'fill-color': palette.annotation, 'fill-opacity': 0.16 },
    },
    {
      id: 'measure-ring',
      type: 'line',
      source: SOURCES.measureRings,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.annotation, 'line-width': 2, 'line-dasharray': [3, 2] },
    },
    {
      id: 'measure-line-casing',
      type: 'line',
      source: SOURCES.measureLines,
      layout,
      paint: { 'line-color': palette.paper, 'line-width': 6, 'line-opacity': 0.9 },
    },
    {
      id: 'measure-line',
      type: 'line',
      source: SOURCES.measureLines,
      layout,
      paint: { 'line-color': palette.annotation, 'line-width': 3 },
    },
  ];
}
