/** Lists the English words of basemaps, lesson sources and load errors. */
import type { ArchiveProblem, ArchiveProblemCode, BasemapType } from '../../domain/basemap.ts';

/** A sentence for each thing that may be wrong with an opened archive. */
type ArchiveProblemWords = Readonly<Record<ArchiveProblemCode, (params: ArchiveProblem['params']) => string>>;

export const basemap = {
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

export type BasemapMessages = typeof basemap;

export const loadErrors = {
  languageFailed: (language: string): string =>
    `${language} did not load. The page stays in the language that it is in.`,
  languages: { en: 'English', ar: 'Arabic', ru: 'Russian' },
  tilesFailed: 'Parts of the map did not load. What is missing there is in the words.',
  mapSlow: 'The map has not come yet. It may still do so; places and words work without it.',
  partFailed: 'This part of the program did not load. What you see stays.',
  townsFailed: 'The list of towns did not load. Places of the lesson and coordinates are found without it.',
};

export type LoadErrorMessages = typeof loadErrors;

export const source = {
  /** What a draft is called that is kept aside for another of its id. */
  keptTitle: (title: string, moment: string): string => `${title} (kept ${moment})`,
  cannotOpen: {
    title: 'This lesson cannot be opened',
    foreign: (address: string): string =>
      `“${address}” is on another site. Only a lesson that this site serves opens by its address. Download that file, and open it here from your machine.`,
    unknown: (id: string): string => `This site has no lesson called “${id}”. Check the link for a slip.`,
    unreachable: (id: string): string =>
      `The file of the lesson “${id}” did not arrive. Try again in a moment, or check the link.`,
    'no-draft': (key: string): string =>
      `This browser keeps no draft called “${key}”. A draft opens only where it was made; elsewhere, open the file that was saved of it.`,
    'unreadable-draft': (key: string): string =>
      `The draft “${key}” is on this machine, but its record is damaged and cannot be read. It is left as it is; if a file was saved of it, open that.`,
    'refused-draft': (key: string): string =>
      `This browser lets the page read nothing that it keeps, so the draft “${key}” cannot be opened. Allow data of this site, or leave the private window; or open the file that was saved of it.`,
  },
  /** A link to the lesson that the page is built with. */
  first: 'Open the first lesson',
  waiting: 'Opening the lesson…',
  draftFaults: {
    title: 'Not a lesson yet',
    intro: 'This view shows the draft as soon as it is a lesson. Until then:',
    list: 'What is missing',
    author: 'Go on with it in Author',
  },
  notices: {
    damaged:
      'A part of this draft’s record could not be read. The draft is here, but what was done before cannot be undone.',
    linkCopied:
      'The link is copied. It opens this draft in this browser only; to give the lesson away, save it as a file.',
  },
  authorWantsDraft:
    'A lesson is made in a draft, which this link does not name. Open one of yours, or make a new lesson.',
  hereOnly: 'This is a draft: the link opens it in this browser only. To give the lesson away, save it as a file.',
  untitled: 'Untitled',
};

export type SourceMessages = typeof source;
