/** Draws measurements, the overlay, freehand lines and pins. */
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
