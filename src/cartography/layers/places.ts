/** Builds the layers of the lesson's places, outlines and lines. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FONTS, PLACE_LAYERS, SOURCES } from '../ids.ts';
import { LAYER_COUNT, layerColour, type Palette } from '../palette.ts';

/** Radius of a place's mark in CSS pixels. */
export const MARK_RADIUS = 14;

/** Property names of a place's feature. */
export const PLACE_PROPERTIES = {
  label: 'label',
  image: 'image',
  layerIndex: 'layerIndex',
} as const;

/** How many places there are. */
interface Crowding {
  readonly clustered: boolean;
  readonly crowded: boolean;
}

/**
 * In paint order, places last.
 * @param pins layers of pins: over the line that ends at them, under the places
 */
export function placeLayers(
  palette: Palette,
  { clustered, crowded }: Crowding,
  pins: readonly LayerSpecification[] = [],
): LayerSpecification[] {
  return [
    ...outlines(palette),
    ...betweenLine(palette),
    ...pins,
    ...(clustered ? clusters(palette) : []),
    ...names(palette, clustered, crowded),
    ...placeMarks(clustered),
  ];
}

const colourOfLayer = (palette: Palette): ExpressionSpecification =>
  [
    'match',
    ['%', ['get', PLACE_PROPERTIES.layerIndex], LAYER_COUNT],
    ...Array.from({ length: LAYER_COUNT - 1 }, (_, index) => [index + 1, layerColour(palette, index + 1)]).flat(),
    layerColour(palette, 0),
  ] as unknown as ExpressionSpecification;

function outlines(palette: Palette): LayerSpecification[] {
  const width: ExpressionSpecification = ['interpolate', ['exponential', 1.6], ['zoom'], 8, 1.5, 12, 4, 16, 12];
  const layer = (schematic: boolean): LayerSpecification => ({
    id: schematic ? 'outline-schematic' : 'outline',
    type: 'line',
    source: SOURCES.outlines,
    filter: ['==', ['get', 'schematic'], schematic],
    minzoom: 7,
    layout: { 'line-cap': schematic ? 'butt' : 'round', 'line-join': 'round' },
    paint: {
      'line-color': colourOfLayer(palette),
      'line-width': width,
      ...(schematic ? { 'line-dasharray': [2, 1] } : {}),
    },
  });
  return [layer(false), layer(true)];
}

function betweenLine(palette: Palette): LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'line-casing',
      type: 'line',
      source: SOURCES.lines,
      layout,
      paint: { 'line-color': palette.paper, 'line-width': 5 },
    },
    { id: 'line', type: 'line', source: SOURCES.lines, layout, paint: { 'line-color': palette.ink, 'line-width': 2 } },
  ];
}

const single = (clustered: boolean): { filter?: ExpressionSpecification } =>
  clustered ? { filter: ['!', ['has', 'point_count']] } : {};

function placeMarks(clustered: boolean): LayerSpecification[] {
  return [
    {
      id: PLACE_LAYERS.mark,
      type: 'symbol',
      source: SOURCES.places,
      ...single(clustered),
      layout: {
        'icon-image': ['get', PLACE_PROPERTIES.image],
        'icon-overlap': 'always',
      },
    },
  ];
}

/** Below the marks, so MapLibre places them after all marks: a name avoids every mark where there is room. */
function names(palette: Palette, clustered: boolean, crowded: boolean): LayerSpecification[] {
  return [
    {
      id: PLACE_LAYERS.name,
      type: 'symbol',
      source: SOURCES.places,
      ...single(clustered),
      layout: {
        'text-field': ['get', PLACE_PROPERTIES.label],
        'text-font': FONTS.semibold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 16, 10, 18],
        'text-variable-anchor': [
          'left',
          'right',
          'top',
          'bottom',
          'top-left',
          'top-right',
          'bottom-left',
          'bottom-right',
        ],
        'text-radial-offset': 1.4,
        'text-justify': 'auto',
        'text-overlap': crowded ? 'never' : 'cooperative',
        'text-max-width': 10,
        'text-padding': 3,
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}

function clusters(palette: Palette): LayerSpecification[] {
  const count: ExpressionSpecification = ['get', 'point_count'];
  return [
    {
      id: PLACE_LAYERS.cluster,
      type: 'circle',
      source: SOURCES.places,
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': palette.paper,
        'circle-radius': ['interpolate', ['linear'], ['log10', count], 0, 13, 2, 18, 5, 30],
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: PLACE_LAYERS.clusterCount,
      type: 'symbol',
      source: SOURCES.places,
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['get', 'point_count_abbreviated'],
        'text-font': FONTS.semibold,
        'text-size': 13,
        'text-overlap': 'always',
      },
      paint: { 'text-color': palette.ink },
    },
  ];
}
