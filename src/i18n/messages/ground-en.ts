/** The words of the choice of a ground in English, and through their type the list of what each other language must have. */
import type { ArchiveProblem, ArchiveProblemCode, GroundType } from '../../domain/ground.ts';

/** A sentence for each thing that may be wrong with an opened archive. */
export type ArchiveProblemWords = Readonly<Record<ArchiveProblemCode, (params: ArchiveProblem['params']) => string>>;

export const ground = {
  button: 'Map detail',
  legend: 'What the map shows under the places',
  names: {
    bundled: 'Bundled map',
    streets: 'Streets (online)',
    imagery: 'Satellite image of 2016 (online)',
    file: 'Opened file',
  } as Readonly<Record<GroundType, string>>,
  open: 'Open a map file (.pmtiles)…',
  ask: (host: string): string =>
    `From then on this browser asks ${host} for map tiles, which tells that host which area you look at.`,
  goOn: 'Show it',
  stay: 'Stay with the bundled map',
  failed: (name: string): string =>
    `${name}: it did not load, or this network blocks it. The bundled map is back, and everything else works.`,
  attribution: {
    streets: 'OpenFreeMap © OpenMapTiles, data from OpenStreetMap (ODbL) · MapLibre',
    imagery:
      'Sentinel-2 cloudless – https://s2maps.eu by EOX IT Services GmbH (contains modified Copernicus Sentinel data 2016 & 2017), CC BY 4.0 · MapLibre',
    file: 'Protomaps © OpenStreetMap (ODbL) · MapLibre',
  },
  problems: {
    empty: () => 'The file is empty. A map file is a PMTiles archive of a Protomaps basemap. What was there stays.',
    'not-pmtiles': () =>
      'This is not a PMTiles archive of version 3. Such a file ends in .pmtiles; an extract of Protomaps is one. What was there stays.',
    cut: ({ found, wanted }) =>
      `The archive is cut off: it has ${found} of ${wanted} bytes. Download it again. What was there stays.`,
    raster: ({ found }) =>
      `The archive holds pictures (${found}); vector tiles of a Protomaps basemap are needed. What was there stays.`,
    schema: ({ found }) =>
      `The archive has other layers (${found}) than a Protomaps basemap (earth, water, roads). What was there stays.`,
    unreadable: () => 'The browser could not read the file. What was there stays.',
  } as ArchiveProblemWords,
};

/** What every language has to say of the grounds. */
export type GroundMessages = typeof ground;
