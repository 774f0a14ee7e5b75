/** Builds the whole style: sources, and layers in paint order. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import detail from '../../geodata/basemap/detail.json';
import type { Language } from '../domain/languages.ts';
import type { Theme } from '../domain/theme.ts';
import type { BasemapBuilder, BasemapStyle } from './basemap/basemaps.ts';
import { SOURCES } from './ids.ts';
import { freehandLayers, measureLayers, overlayLayers, pinLayers } from './layers/drawings.ts';
import { type LabelOptions, labels } from './layers/labels.ts';
import { background, boundaries, landAndWater, plainBackground } from './layers/land.ts';
import { placeLayers } from './layers/places.ts';
import { PALETTES } from './palette.ts';
import { layersForSize, type MapSize, outside, withoutLabels } from './variants.ts';

/** URL templates of the bundled archives, with `{z}/{x}/{y}`; null where one is not shown. */
interface TileTemplates {
  readonly bundled: string | null;
  readonly relief: string | null;
}

/** What a style depends on. */
export interface StyleOptions {
  readonly theme: Theme;
  readonly language: Language;
  readonly tiles: TileTemplates;
  /** Null is the bundled basemap. */
  readonly basemap: BasemapBuilder | null;
  /** Whether places form clusters, see {@link CLUSTER_FROM}. */
  readonly clustered: boolean;
  /** Whether names that would overlap are left out, see {@link isCrowded}. */
  readonly crowded: boolean;
  readonly size: MapSize;
  /** Whether anything on the map has a label. */
  readonly labels: boolean;
}

/** Number of places from which they form clusters. */
export const CLUSTER_FROM = 400;

/** The largest zoom with clusters. */
export const CLUSTER_MAX_ZOOM = 14;

/** Maximum number of places whose names may overlap. */
const MAX_NAMED = 6;

/** Whether so many places are too many to draw every name. */
export function isCrowded(places: number): boolean {
  return places > MAX_NAMED;
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Sources of the scene are empty: `map/` sets their data. */
export function buildStyle(options: StyleOptions): StyleSpecification {
  const { theme, language, tiles, basemap: build, clustered } = options;
  const palette = PALETTES[theme];
  const other = build?.(palette, language) ?? null;
  const hasBundled = other === null || other.bounds !== null;
  const layers = layersForSize(
    [
      ...basemapLayers(hasBundled ? bundledLayers({ palette, theme, language }, tiles) : [], other),
      ...measureLayers(palette),
      ...overlayLayers(palette),
      ...placeLayers(palette, options, pinLayers(palette)),
      ...freehandLayers(palette),
    ],
    options.size,
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
    layers: options.labels ? layers : withoutLabels(layers),
  };
}

function bundledSources({ bundled: basemap, relief }: TileTemplates): Record<string, SourceSpecification> {
  return {
    ...(basemap === null ? {} : bundledTileSources(basemap)),
    ...(relief === null ? {} : reliefSource(relief)),
  };
}

function bundledLayers(options: LabelOptions, { bundled: basemap, relief }: TileTemplates): LayerSpecification[] {
  const { palette } = options;
  if (basemap === null) return plainBackground(palette);
  return [
    ...background(palette),
    ...landAndWater(palette, relief !== null),
    ...boundaries(palette),
    ...labels(options),
  ];
}

/** The other basemap over the bundled one, which shows outside of it. Labels of both are above the areas of both. */
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
