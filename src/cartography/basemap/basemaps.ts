/** Source and layers of each ground that is not the bundled one. It arrives when one is first shown. */
import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { BASEMAP_HOSTS, type BasemapFile } from '../../domain/basemap.ts';
import type { Language } from '../../domain/languages.ts';
import type { Bounds } from '../../domain/lng-lat.ts';
import { SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';
import { inside } from './part-of-world.ts';
import { OPENMAPTILES, PROTOMAPS } from './schemas.ts';
import { streets } from './streets.ts';

/** What of a style a ground is. */
export interface BasemapStyle {
  readonly source: SourceSpecification;
  readonly layers: readonly LayerSpecification[];
  /** Beyond these the bundled map shows; null where there is no beyond. */
  readonly bounds: Bounds | null;
}

/** Makes a ground in a theme's colours and a reader's language. */
export type BasemapBuilder = (palette: Palette, language: Language) => BasemapStyle;

/** The planet's tiles in the OpenMapTiles schema, by a TileJSON that names the build of the week. */
const STREETS = `https://${BASEMAP_HOSTS.streets}/planet`;

/** Sentinel-2 cloudless of 2016, Web Mercator. Its pixels are 10 m, which is zoom 14 of tiles of 256 px. */
const IMAGERY = `https://${BASEMAP_HOSTS.imagery}/wmts/1.0.0/s2cloudless_3857/default/g/{z}/{y}/{x}.jpg`;
const IMAGERY_MAX_ZOOM = 14;

/** Streets of the whole planet. */
export const streetsBasemap: BasemapBuilder = (palette, language) => ({
  source: { type: 'vector', url: STREETS },
  layers: [background(palette.land), ...streets(OPENMAPTILES, palette, language)],
  bounds: null,
});

/** The satellite image of the whole planet. */
export const imageryBasemap: BasemapBuilder = (palette) => ({
  source: { type: 'raster', tiles: [IMAGERY], tileSize: 256, maxzoom: IMAGERY_MAX_ZOOM },
  layers: [
    background(palette.sea),
    { id: 'basemap-imagery', type: 'raster', source: SOURCES.basemap, paint: { 'raster-fade-duration': 0 } },
  ],
  bounds: null,
});

/** An opened file. @param template of its tiles */
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
