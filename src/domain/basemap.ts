/** Defines the basemaps: the bundled one, and finer ones that a person chooses. */
import type { Bounds } from './lng-lat.ts';
import type { Fault } from './result.ts';

/** `bundled` never leaves the origin. `streets` and `imagery` are online. `file` is an archive that a person opened. */
export type Basemap =
  | { readonly type: 'bundled' }
  | { readonly type: 'streets' }
  | { readonly type: 'imagery' }
  | BasemapFile;

/** An archive that a person opened. */
export interface BasemapFile {
  readonly type: 'file';
  /** Names the archive to the map: two files may have one name. */
  readonly key: string;
  readonly name: string;
  /** What it covers, by its own word; beyond it the bundled map shows. */
  readonly bounds: Bounds;
  /** It has tiles of these zooms and those between. */
  readonly minZoom: number;
  readonly maxZoom: number;
}

export type BasemapType = Basemap['type'];

export const BUNDLED: Basemap = { type: 'bundled' };

/** Hosts to which requests go while an online basemap is shown; the page's policy allows these and no others. */
export const BASEMAP_HOSTS = { streets: 'tiles.openfreemap.org', imagery: 'tiles.maps.eox.at' } as const;

/**
 * What is wrong with an archive that a person opens:
 * - `empty`: the file has nothing in it.
 * - `not-pmtiles`: it is no PMTiles archive of version 3.
 * - `cut`: it ends before what its header names. `found`, `wanted`: bytes.
 * - `damaged`: it has its length, and its index cannot be read.
 * - `raster`: its tiles are pictures. `found`: their type.
 * - `tile-type`: its tiles are neither pictures nor the vector tiles that the map reads. `found`: their type.
 * - `compression`: it is compressed in a way that browsers cannot undo. `found`: which.
 * - `schema`: its tiles have other layers than a Protomaps basemap. `found`: the names of some.
 * - `old-schema`: it is a Protomaps basemap of version 3 or before, whose features say nothing to this map.
 * - `unreadable`: the browser could not read the file.
 */
export type ArchiveProblemCode =
  | 'empty'
  | 'not-pmtiles'
  | 'cut'
  | 'damaged'
  | 'raster'
  | 'tile-type'
  | 'compression'
  | 'schema'
  | 'old-schema'
  | 'unreadable';

/** The fault of an opened archive. */
export type ArchiveProblem = Fault<ArchiveProblemCode>;
