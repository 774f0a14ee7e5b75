/** What the map shows under the places: the bundled map, or something finer that a person asked for. */
import type { Fault } from './outcome.ts';

/** `bundled` never leaves the origin. `streets` and `imagery` are online. `file` is an archive that a person opened. */
export type Ground =
  | { readonly type: 'bundled' }
  | { readonly type: 'streets' }
  | { readonly type: 'imagery' }
  /** `key` names the opened archive to the map. */
  | { readonly type: 'file'; readonly key: string; readonly name: string };

/** A kind of ground. */
export type GroundType = Ground['type'];

/** The one that is always there. */
export const BUNDLED: Ground = { type: 'bundled' };

/** Hosts to which requests go while an online ground is shown; the page's policy allows these and no others. */
export const GROUND_HOSTS = { streets: 'tiles.openfreemap.org', imagery: 'tiles.maps.eox.at' } as const;

/**
 * What is wrong with an archive that a person opens:
 * - `empty`: the file has nothing in it.
 * - `not-pmtiles`: it is no PMTiles archive of version 3.
 * - `cut`: it ends before its last tile. `found`, `wanted`: bytes.
 * - `raster`: its tiles are pictures. `found`: their type.
 * - `schema`: its tiles have other layers than a Protomaps basemap. `found`: the names of some.
 * - `unreadable`: the browser could not read the file.
 */
export type ArchiveProblemCode = 'empty' | 'not-pmtiles' | 'cut' | 'raster' | 'schema' | 'unreadable';

/** The fault of an opened archive. */
export type ArchiveProblem = Fault<ArchiveProblemCode>;
