/** The whole style as a pure function: which sources, and every layer in paint order in one list. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import detail from '../../geodata/basemap/detail.json';
import type { Language } from '../domain/languages.ts';
import type { Theme } from '../domain/theme.ts';
import type { BasemapBuilder, BasemapStyle } from './basemap/basemaps.ts';
import { outside } from './basemap/part-of-world.ts';
import { SOURCES } from './ids.ts';
import { boundaries } from './layers/boundaries.ts';
import { freehandLayers } from './layers/freehand.ts';
import { type LabelOptions, labels } from './layers/labels.ts';
import { background, landAndWater, plainBackground } from './layers/land.ts';
import { measureLayers } from './layers/measure.ts';
import { overlayLayers } from './layers/overlay.ts';
import { pinLayers } from './layers/pins.ts';
import { placeLayers } from './layers/places.ts';
import { PALETTES } from './palette.ts';
import { type MapSize, namelessLayers, sizedLayers } from './variants.ts';

/** Where the archives are: templates with `{z}/{x}/{y}` that the map's protocol reads; null where none loads. */
export interface TileTemplates {
  readonly bundled: string | null;
  readonly relief: string | null;
}

/** What the look depends on. */
export interface StyleOptions {
  readonly theme: Theme;
  readonly language: Language;
  readonly tiles: TileTemplates;
  /** Makes what is under the places; null is the bundled map. */
  readonly basemap: BasemapBuilder | null;
  /** Whether places are gathered into counted clusters: for lessons of more than a few hundred. */
  readonly clustered: boolean;
  /** Whether names that would lie over one another are left out; of a few places every name is drawn. */
  readonly crowded: boolean;
  readonly size: MapSize;
  /** Whether anything on the map is named. */
  readonly labels: boolean;
}

/** Places from this number on are clustered. */
export const CLUSTER_FROM = 400;

/** The largest zoom with clusters. */
export const CLUSTER_MAX_ZOOM = 14;

/** Of so many places every name is drawn, whatever it lies on. */
const MAX_NAMED = 6;

/** Whether so many places are too many for all of their names. */
export function isCrowded(places: number): boolean {
  return places > MAX_NAMED;
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The style for a look. Places, outlines and lines come with no data: `map/` sets it. */
export function buildStyle(look: StyleOptions): StyleSpecification {
  const { theme, language, tiles, basemap: make, clustered } = look;
  const palette = PALETTES[theme];
  const other = make?.(palette, language) ?? null;
  const hasBundled = other === null || other.bounds !== null;
  const layers = sizedLayers(
    [
      ...basemapLayers(hasBundled ? bundledLayers({ palette, theme, language }, tiles) : [], other),
      ...measureLayers(palette),
      ...overlayLayers(palette),
      ...placeLayers(palette, look, pinLayers(palette)),
      ...freehandLayers(palette),
    ],
    look.size,
  );
  return {
    version: 8,
    name: 'Dateline Atlas',
    sources: {
      ...(hasBundled ? bundledSources(tiles) : {}),
      ...(other === null ? {} : { [SOURCES.basemap]: other.source }),
      [SOURCES.outlines]: { type: 'geojson', data: EMPTY },
      [SOURCES.lines]: { type: 'geojson', data: EMPTY },
      [SOURCES.overlay]: { type: 'geojson', data: EMPTY },
      [SOURCES.measureArea]: { type: 'geojson', data: EMPTY },
      [SOURCES.measureRings]: { type: 'geojson', data: EMPTY },
      [SOURCES.measureLines]: { type: 'geojson', data: EMPTY },
      [SOURCES.freehand]: { type: 'geojson', data: EMPTY },
      [SOURCES.pins]: { type: 'geojson', data: EMPTY },
      [SOURCES.places]: {
        type: 'geojson',
        data: EMPTY,
        ...(clustered ? { cluster: true, clusterRadius: 44, clusterMaxZoom: CLUSTER_MAX_ZOOM } : {}),
      },
    },
    layers: look.labels ? layers : namelessLayers(layers),
  };
}

function bundledSources({ bundled: basemap, relief }: TileTemplates): Record<string, SourceSpecification> {
  return {
    ...(basemap === null ? {} : bundledTileSources(basemap)),
    ...(relief === null ? {} : reliefSource(relief)),
  };
}

function bundledLayers(look: LabelOptions, { bundled: basemap, relief }: TileTemplates): LayerSpecification[] {
  const { palette } = look;
  if (basemap === null) return plainBackground(palette);
  return [...background(palette), ...landAndWater(palette, relief !== null), ...boundaries(palette), ...labels(look)];
}

/** A ground over the bundled one, which shows beyond it: each has its own labels, above the areas of both. */
function basemapLayers(
  bundled: readonly LayerSpecification[],
  other: BasemapStyle | null,
): readonly LayerSpecification[] {
  if (other === null) return bundled;
  const isLabel = ({ type }: LayerSpecification): boolean => type === 'symbol';
  const isArea = (layer: LayerSpecification): boolean => !isLabel(layer);
  const { bounds } = other;
  return [
    ...bundled.filter(isArea),
    ...other.layers.filter(isArea),
    ...(bounds === null ? [] : bundled.filter(isLabel).map((layer) => outside(layer, bounds))),
    ...other.layers.filter(isLabel),
  ];
}

function bundledTileSources(template: string): Record<string, SourceSpecification> {
  const [west, south, east, north] = detail.bounds as [number, number, number, number];
  return {
    [SOURCES.world]: { type: 'vector', tiles: [template], minzoom: 0, maxzoom: detail.worldMaxzoom },
    [SOURCES.detail]: {
      type: 'vector',
      tiles: [template],
      minzoom: detail.minzoom,
      maxzoom: detail.maxzoom,
      bounds: [west, south, east, north],
    },
  };
}

function reliefSource(template: string): Record<string, SourceSpecification> {
  return { [SOURCES.relief]: { type: 'raster', tiles: [template], tileSize: 256, minzoom: 0, maxzoom: 4 } };
}
