/** The words of the choice of a ground in English, and through their type the list of what each other language must have. */
import type { ArchiveProblem, ArchiveProblemCode, BasemapType } from '../../domain/basemap.ts';

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
  } as Readonly<Record<BasemapType, string>>,
  /** Names of the grounds beside the button, in a word or two. */
  short: {
    bundled: 'bundled map',
    streets: 'streets',
    imagery: 'satellite 2016',
    file: 'your file',
  } as Readonly<Record<BasemapType, string>>,
  /** Name of the button; begins with what is written on it. */
  buttonNow: (now: string): string => `Map detail: ${now}`,
  open: 'Open a map file (.pmtiles)…',
  ask: (host: string): string =>
    `Requests then leave this machine: this browser asks ${host} for map tiles, which tells that host which area you look at.`,
  goOn: 'Show it',
  stay: 'Stay as it is',
  area: 'Go to the area of the file',
  failed: (name: string): string =>
    `${name}: it did not load, or this network blocks it. The bundled map is back, and everything else works.`,
  problems: {
    empty: () => 'The file is empty. A map file is a PMTiles archive of a Protomaps basemap. What was there stays.',
    'not-pmtiles': () =>
      'This is not a PMTiles archive of version 3. Such a file ends in .pmtiles; an extract of Protomaps is one. What was there stays.',
    cut: ({ found, wanted }) =>
      `The archive is cut off: it has ${found} of ${wanted} bytes. Download it again. What was there stays.`,
    damaged: () => 'The archive is damaged: its index cannot be read. Download it again. What was there stays.',
    raster: ({ found }) =>
      `The archive holds pictures (${found}); vector tiles of a Protomaps basemap are needed. What was there stays.`,
    'tile-type': ({ found }) =>
      `The archive holds tiles of another format (${found}); vector tiles (MVT) of a Protomaps basemap are needed. What was there stays.`,
    compression: ({ found }) =>
      `The archive is compressed with ${found}, which browsers cannot read; gzip is needed. What was there stays.`,
    schema: ({ found }) =>
      `The archive has other layers (${found}) than a Protomaps basemap (earth, water, roads). What was there stays.`,
    'old-schema': () =>
      'The archive is a Protomaps basemap of version 3; one of version 4 is needed. What was there stays.',
    unreadable: () => 'The browser could not read the file. What was there stays.',
  } as ArchiveProblemWords,
};

/** What every language has to say of the grounds. */
export type GroundMessages = typeof ground;
