/** Builds the styles of the basemaps that are not bundled. Loaded on demand. */
import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { BASEMAP_HOSTS, type BasemapFile } from '../../domain/basemap.ts';
import type { Language } from '../../domain/languages.ts';
import type { Bounds } from '../../domain/lng-lat.ts';
import { SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';
import { inside } from '../variants.ts';
import { OPENMAPTILES, PROTOMAPS, streets } from './streets.ts';

/** A basemap's part of the style. */
export interface BasemapStyle {
  readonly source: SourceSpecification;
  readonly layers: readonly LayerSpecification[];
  /** Outside of these the bundled basemap shows; null for a basemap of the whole planet. */
  readonly bounds: Bounds | null;
}

/** Builds a basemap in the colours of a theme, with labels in a language. */
export type BasemapBuilder = (palette: Palette, language: Language) => BasemapStyle;

/** TileJSON of the planet in the OpenMapTiles schema; it names the tiles of the week. */
const STREETS = `https://${BASEMAP_HOSTS.streets}/planet`;

/** Sentinel-2 cloudless of 2016, Web Mercator. Its pixels are 10 m, which is zoom 14 of tiles of 256 px. */
const IMAGERY = `https://${BASEMAP_HOSTS.imagery}/wmts/1.0.0/s2cloudless_3857/default/g/{z}/{y}/{x}.jpg`;
const IMAGERY_MAX_ZOOM = 14;

/** Streets, worldwide. */
export const streetsBasemap: BasemapBuilder = (palette, language) => ({
  source: { type: 'vector', url: STREETS },
  layers: [background(palette.land), ...streets(OPENMAPTILES, palette, language)],
  bounds: null,
});

/** Satellite imagery, worldwide. */
export const imageryBasemap: BasemapBuilder = (palette) => ({
  source: { type: 'raster', tiles: [IMAGERY], tileSize: 256, maxzoom: IMAGERY_MAX_ZOOM },
  layers: [
    background(palette.sea),
    { id: 'basemap-imagery', type: 'raster', source: SOURCES.basemap, paint: { 'raster-fade-duration': 0 } },
  ],
  bounds: null,
});

/** A file of the user. @param template URL of its tiles with `{z}/{x}/{y}` */
export function fileBasemap({ bounds, minZoom, maxZoom }: BasemapFile, template: string): BasemapBuilder {
  const [west, south, east, north] = bounds;
  return (palette, language) => ({
    source: {
      type: 'vector',
      tiles: [template],
      minzoom: minZoom,
      maxzoom: maxZoom,
      bounds: [west, south, east, north],
    },
    layers: streets(PROTOMAPS, palette, language).map((layer) =>
      layer.type === 'symbol' ? inside(layer, bounds) : layer,
    ),
    bounds,
  });
}

function background(colour: string): LayerSpecification {
  return { id: 'sea', type: 'background', paint: { 'background-color': colour } };
}
