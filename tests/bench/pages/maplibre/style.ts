/** A plain style over the app's own archive: sea, land, lakes, rivers, boundaries, names, and the points. */
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';

const byRank: ['<=', ['get', string], ['zoom']] = ['<=', ['get', 'rank'], ['zoom']];

/** @param points GeoJSON, or the address of some; `named` writes each point's name beside it */
export function makeStyle(
  archiveUrl: string,
  points: GeoJSONSourceSpecification['data'],
  named: boolean,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      world: { type: 'vector', url: `pmtiles://${archiveUrl}` },
      points: { type: 'geojson', data: points },
    },
    layers: [...ground(), ...names(), ...pointLayers(named)],
  };
}

function ground(): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': '#c9dae1' } },
    { id: 'land', type: 'fill', ...from('land'), paint: { 'fill-color': '#f3efe6' } },
    { id: 'river', type: 'line', ...from('river'), paint: { 'line-color': '#a9c4d0' } },
    { id: 'lake', type: 'fill', ...from('water'), paint: { 'fill-color': '#c9dae1' } },
    {
      id: 'boundary',
      type: 'line',
      ...from('boundary'),
      filter: ['==', ['get', 'kind'], 'international'],
      paint: { 'line-color': '#b9b0a0' },
    },
    {
      id: 'boundary-disputed',
      type: 'line',
      ...from('boundary'),
      filter: ['!=', ['get', 'kind'], 'international'],
      paint: { 'line-color': '#b9b0a0', 'line-dasharray': [4, 3] },
    },
  ];
}

function names(): LayerSpecification[] {
  return [
    {
      id: 'city',
      type: 'symbol',
      ...from('city'),
      minzoom: 4,
      filter: byRank,
      layout: { 'text-field': ['get', 'name_en'], 'text-size': 12, 'symbol-sort-key': ['get', 'sort'] },
      paint: { 'text-color': '#5a554c', 'text-halo-color': '#fff', 'text-halo-width': 1 },
    },
    {
      id: 'country',
      type: 'symbol',
      ...from('country'),
      filter: byRank,
      layout: { 'text-field': ['get', 'name_en'], 'text-size': 12, 'symbol-sort-key': ['get', 'rank'] },
      paint: { 'text-color': '#6b6457', 'text-halo-color': '#fff', 'text-halo-width': 1 },
    },
  ];
}

function pointLayers(named: boolean): LayerSpecification[] {
  const circles: LayerSpecification = {
    id: 'points',
    type: 'circle',
    source: 'points',
    paint: {
      'circle-radius': 7,
      'circle-color': '#b3261e',
      'circle-stroke-color': '#fff',
      'circle-stroke-width': 2,
    },
  };
  const labels: LayerSpecification = {
    id: 'point-names',
    type: 'symbol',
    source: 'points',
    layout: {
      'text-field': ['get', 'name'],
      'text-size': 16,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.8,
    },
    paint: { 'text-color': '#1d1b17', 'text-halo-color': '#fff', 'text-halo-width': 2 },
  };
  return named ? [circles, labels] : [circles];
}

function from(layer: string): { source: string; 'source-layer': string } {
  return { source: 'world', 'source-layer': layer };
}
