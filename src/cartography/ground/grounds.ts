/** Source and layers of each ground that is not the bundled one. */
import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { GROUND_HOSTS, type Ground } from '../../domain/ground.ts';
import type { Language } from '../../domain/languages.ts';
import type { Palette } from '../palette.ts';
import { OPENMAPTILES, PROTOMAPS } from './schemas.ts';
import { streets } from './streets.ts';

/** What of a style a ground is. */
export interface GroundStyle {
  readonly source: SourceSpecification;
  readonly layers: readonly LayerSpecification[];
}

/** The planet's tiles in the OpenMapTiles schema, by a TileJSON that names the build of the week. */
const STREETS = `https://${GROUND_HOSTS.streets}/planet`;

/** Sentinel-2 cloudless of 2016, Web Mercator; finer than 10 m there is nothing, which is zoom 13 of 256 px. */
const IMAGERY = `https://${GROUND_HOSTS.imagery}/wmts/1.0.0/s2cloudless_3857/default/g/{z}/{y}/{x}.jpg`;
const IMAGERY_MAX_ZOOM = 14;

/** A Protomaps extract has tiles to here; beyond they are drawn larger. */
const FILE_MAX_ZOOM = 15;

/** @param template of an opened file's tiles. Null for the bundled ground, which has a style of its own. */
export function groundStyle(
  ground: Ground,
  template: string,
  palette: Palette,
  language: Language,
): GroundStyle | null {
  switch (ground.type) {
    case 'bundled':
      return null;
    case 'imagery':
      return {
        source: { type: 'raster', tiles: [IMAGERY], tileSize: 256, maxzoom: IMAGERY_MAX_ZOOM },
        layers: [
          background(palette.sea),
          { id: 'ground-imagery', type: 'raster', source: 'ground', paint: { 'raster-fade-duration': 0 } },
        ],
      };
    case 'streets':
      return {
        source: { type: 'vector', url: STREETS },
        layers: [background(palette.land), ...streets(OPENMAPTILES, palette, language)],
      };
    case 'file':
      return {
        source: { type: 'vector', tiles: [template], maxzoom: FILE_MAX_ZOOM },
        layers: [background(palette.sea), ...streets(PROTOMAPS, palette, language)],
      };
  }
}

function background(colour: string): LayerSpecification {
  return { id: 'sea', type: 'background', paint: { 'background-color': colour } };
}
