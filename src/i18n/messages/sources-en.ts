/** Lists the English words of basemaps, lesson sources and load errors. */
import type { ArchiveProblem, ArchiveProblemCode, BasemapType } from '../../domain/basemap.ts';

type ArchiveProblemWords = Readonly<Record<ArchiveProblemCode, (params: ArchiveProblem['params']) => string>>;

export const basemap = {
  button: 'Map detail',
  legend: 'Basemap',
  names: {
    bundled: 'Bundled map',
    streets: 'Streets (online)',
    imagery: 'Satellite image of 2016 (online)',
    file: 'Opened file',
  } as Readonly<Record<BasemapType, string>>,
  /** Names beside the button, in a word or two. */
  short: {
    bundled: 'bundled map',
    streets: 'streets',
    imagery: 'satellite 2016',
    file: 'your file',
  } as Readonly<Record<BasemapType, string>>,
  /** Name of the button; begins with its visible text. */
  buttonNow: (now: string): string => `Map detail: ${now}`,
  open: 'Open a map file (.pmtiles)…',
  ask: (host: string): string =>
    `This loads map tiles from ${host}, which learns from it what area you are looking at.`,
  load: 'Load',
  cancel: 'Cancel',
  area: 'Go to the file’s area',
  failed: (name: string): string =>
    `${name} did not load, or this network blocks it. The bundled map is shown instead.`,
  problems: {
    empty: () => 'The file is empty. A map file is a PMTiles archive of a Protomaps basemap. Nothing has changed.',
    'not-pmtiles': () =>
      'This is not a PMTiles archive of version 3. Such a file ends in .pmtiles; an extract of Protomaps is one. Nothing has changed.',
    cut: ({ found, wanted }) =>
      `The archive is cut off: it has ${found} of ${wanted} bytes. Download it again. Nothing has changed.`,
    damaged: () => 'The archive is damaged: its index cannot be read. Download it again. Nothing has changed.',
    raster: ({ found }) =>
      `The archive contains pictures (${found}); vector tiles of a Protomaps basemap are needed. Nothing has changed.`,
    'tile-type': ({ found }) =>
      `The archive contains tiles of another format (${found}); vector tiles (MVT) of a Protomaps basemap are needed. Nothing has changed.`,
    compression: ({ found }) =>
      `The archive is compressed with ${found}, which browsers cannot read; gzip is needed. Nothing has changed.`,
    schema: ({ found }) =>
      `The archive has other layers (${found}) than a Protomaps basemap (earth, water, roads). Nothing has changed.`,
    'old-schema': () =>
      'The archive is a Protomaps basemap of version 3; one of version 4 is needed. Nothing has changed.',
    unreadable: () => 'The browser could not read the file. Nothing has changed.',
  } as ArchiveProblemWords,
};

export type BasemapMessages = typeof basemap;

export const loadErrors = {
  languageFailed: (language: string): string => `${language} did not load. The page stays in the current language.`,
  languages: { en: 'English', ar: 'Arabic', ru: 'Russian' },
  tilesFailed: 'Parts of the map did not load. The text has what is missing.',
  mapSlow: 'The map is taking long to load. Places and text already work.',
  partFailed: 'This part of the page did not load. The rest still works.',
  townsFailed: 'The list of towns did not load. Places of the lesson and coordinates still work.',
};

export type LoadErrorMessages = typeof loadErrors;

export const source = {
  /** Title of a draft that was set aside for another with the same id. */
  savedTitle: (title: string, moment: string): string => `${title} (saved ${moment})`,
  cannotOpen: {
    title: 'This lesson cannot be opened',
    foreign: (address: string): string =>
      `“${address}” is on another site. Only a lesson that this site serves opens by its address. Download that file, and open it here from your machine.`,
    unknown: (id: string): string => `This site has no lesson called “${id}”. Check the link for typing errors.`,
    unreachable: (id: string): string =>
      `The file of the lesson “${id}” did not load. Try again in a moment, or check the link.`,
    'no-draft': (key: string): string =>
      `This browser has no draft called “${key}”. A draft opens only in the browser where it was made; elsewhere, open a saved file of it.`,
    'unreadable-draft': (key: string): string =>
      `The draft “${key}” is in this browser, but its record is damaged and cannot be read. Nothing was changed. If you saved it as a file, open that.`,
    'refused-draft': (key: string): string =>
      `This browser blocks the page’s storage, so the draft “${key}” cannot be opened. Allow site data, or leave the private window, or open a saved file of it.`,
  },
  /** Links to the lesson that the page is built with. */
  first: 'Open the first lesson',
  waiting: 'Opening the lesson…',
  draftFaults: {
    title: 'Not a lesson yet',
    intro: 'This view shows the draft once it is complete. Until then:',
    list: 'What is missing',
    author: 'Continue in Author',
  },
  notices: {
    damaged: 'Part of this draft’s record could not be read. The draft is here, but earlier changes cannot be undone.',
    linkCopied: 'Link copied. It opens this draft in this browser only. To share the lesson, save it as a file.',
  },
  authorWantsDraft:
    'Lessons are edited as drafts, and this link names none. Open one of your drafts, or start a new lesson.',
  hereOnly: 'This is a draft. The link opens it in this browser only. To share the lesson, save it as a file.',
  untitled: 'Untitled',
};

export type SourceMessages = typeof source;
