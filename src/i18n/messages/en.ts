/** Lists the English words of the shell and Explore; other languages match. */
import { LOCALES } from '../locales.ts';
import { createCount } from './count.ts';
import { basemap, loadErrors, source } from './sources-en.ts';

const count = createCount(LOCALES.en);

export const en = {
  brand: 'Dateline Atlas',
  documentTitle: (headline: string, place: string | null): string =>
    `${place === null ? '' : `${place} · `}${headline} · Dateline Atlas`,
  skipToWords: 'Skip to the article',
  noScript: 'You can read this page without scripts; only the map needs them.',
  close: 'Close',
  dismiss: 'Dismiss',
  retry: 'Try again',
  lessonFailed: 'The lesson did not load, so the page does not respond yet. You can read its text below.',
  settings: 'Settings',
  lessonMenu: {
    drop: 'Drop the file to open it',
    open: 'Open…',
    save: 'Save…',
    print: 'Print…',
    embed: 'Embed…',
  },

  views: {
    label: 'Views',
    names: {
      explore: 'Explore',
      compare: 'Compare',
      measure: 'Measure',
      present: 'Present',
      quiz: 'Quiz',
      author: 'Author',
    },
  },
  languages: { label: 'Language' },
  units: {
    squares: { km: 'km²', mi: 'mi²', nmi: 'nmi²' },
    label: 'Units',
    short: { km: 'km', mi: 'mi', nmi: 'nmi' },
    names: { km: 'kilometres', mi: 'miles', nmi: 'nautical miles' },
    /** `Intl` has no nautical miles. `text` is the formatted `value`. */
    nauticalMiles: (_value: number, text: string): string => `${text} nmi`,
  },
  theme: { label: 'Appearance', auto: 'Same as this device', light: 'Light', dark: 'Dark' },

  article: {
    reportedOn: (date: string): string => `as reported on ${date}`,
    /** Between the publisher and “as reported on”. */
    separator: ', ',
  },
  layers: { heading: 'Layers' },
  places: {
    heading: 'Places',
    passages: (n: number): string => (n === 0 ? 'not quoted' : count(n, { one: '# passage', other: '# passages' })),
    none: 'No layer is shown. Turn one on to see its places.',
    showing: (shown: number, total: number): string =>
      `${shown} of ${count(total, { one: '# place', other: '# places' })}; arrow keys move through all of them`,
  },
  search: {
    label: 'Find a place',
    clear: 'Clear the search',
    found: (n: number): string => count(n, { one: '# place found', other: '# places found' }),
    none: (query: string): string => `No place is called “${query}” in any language.`,
    matched: 'Also called',
    hidden: 'layer hidden',
  },
  passages: {
    heading: 'Passages',
    parts: { headline: 'Headline', standfirst: 'Standfirst', body: '' },
    paragraph: (number: number, total: number | undefined): string =>
      total === undefined ? `Paragraph ${number}` : `Paragraph ${number} of ${total}`,
    /** The same after another word: “Headline · paragraph 1 of 18”. */
    andParagraph: (number: number, total: number | undefined): string =>
      total === undefined ? `paragraph ${number}` : `paragraph ${number} of ${total}`,
    cut: '[…]',
    legend: 'How the article uses a name',
    showing: (shown: number, total: number): string =>
      `${shown} of ${count(total, { one: '# passage', other: '# passages' })}; scroll for the others`,
  },
  senses: {
    place: { label: 'the place', explanation: 'the place itself' },
    government: { label: 'its government', explanation: 'a name used for its government' },
    description: { label: 'described', explanation: 'described, not named' },
  },
  distances: {
    heading: 'Distances',
    caption: (unit: string): string => `Great circle, in ${unit}`,
    from: 'From',
    same: 'the same place',
  },
  panel: {
    groups: { place: 'What the article says', government: 'Where the name means the government' },
    silent: (headline: string): string => `“${headline}” does not mention this place.`,
    copyCitation: 'Copy citation',
    note: 'Note',
    copyLink: 'Copy link',
    from: (name: string): string => `From ${name}`,
    columns: { place: 'To', distance: 'Distance', bearing: 'Bearing' },
    nearest: (shown: number): string => `The ${shown} nearest places.`,
    point: 'Position',
    source: 'Source',
    precision: 'Precision',
    coordinates: 'Coordinates',
    outlines: 'Drawn at this place',
  },
  choice: {
    heading: 'Which place?',
    explanation: (n: number): string => count(n, { one: 'Choose # place.', other: 'Choose one of # places.' }),
  },
  map: {
    fullPage: 'Open the full page in a new tab',
    gestures: {
      windows: 'Use Ctrl + scroll to zoom the map',
      mac: 'Use ⌘ + scroll to zoom the map',
      touch: 'Use two fingers to move the map',
    },
    label: 'Map',
    showAll: 'Show all places',
    relief: 'Relief',
    stepIn: (names: string): string => `Zoom to ${names}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetNorth: 'Turn north up',
    attribution: 'Map data',
    disclaimer: 'Boundaries do not imply endorsement.',
    canvas: 'Map of the places of the article',
    placesOnMap: 'On the map',
    overlayMove: 'Move the outline',
    overlayTurn: 'Turn the outline',
    locator: 'Locator map of the places',
    lost: 'The browser stopped drawing the map. The map will come back by itself.',
    unavailable: 'This browser cannot draw the map. The locator map and all of the text are still here.',
    basemapFailed: 'The map background did not load. Places and text still work.',
  },
  sheet: {
    handle: 'Text panel',
    heights: { peek: 'low', half: 'half height', full: 'full height' },
  },

  notices: {
    handoutFailed: 'The handouts did not load. You can still print the text with the browser’s own command.',
    handoutPreparing: 'Preparing the map for print…',
    embedCopied: 'HTML copied.',
    fullScreenRefused: 'The browser refused full screen. Use its own key, often F11.',
    windowBlocked:
      'The browser blocked the second window. Allow pop-ups for this page to open it; until then the notes are below the map.',
    partnerGone: {
      teacher: 'The teacher’s screen is closed. You can open it again.',
      wall: 'The presentation window is closed. Open it again to go on there.',
    },
    tourFault: (pointer: string, problem: string): string =>
      `Part of a step was skipped, at ${pointer}: ${problem} The rest of the lesson works.`,
    dropped: (parameter: string, value: string): string =>
      `The link asked for ${parameter} “${value}”, which is not here. The rest of the link works.`,
    parameters: {
      lesson: 'the lesson',
      draft: 'the draft',
      view: 'the view',
      place: 'the place',
      sites: 'the sites',
      overlay: 'the position of the outline',
      line: 'the line',
      area: 'the area',
      rings: 'the range rings',
      layers: 'the layers',
      step: 'step',
      teacher: 'the teacher’s screen',
      language: 'the language',
      unit: 'the unit',
      embed: 'the embedding',
      camera: 'the map position',
    },
    viewFailed: (view: string): string => `The ${view} view did not load. Try again in a moment.`,
    sameSite: (name: string): string =>
      `“${name}” is already on the other side. Choose another place, or swap the two.`,
    linkCopied: 'Link copied.',
    citationCopied: 'Citation copied.',
    factsCopied: 'Facts copied.',
    coordinateCopied: 'Coordinate copied.',
    tooManyPoints: (most: string): string => `A link can have up to ${most} points. Remove some first.`,
    copyFailed: 'The browser blocked copying. Select this text and copy it:',
    basemapFailed: 'The map background did not load. Places and text still work.',
    reliefFailed: 'The relief did not load. The map works without it.',
    mapFailed: 'The map did not load. The locator map and all of the text are still here.',
    webglMissing: 'This browser cannot draw the map (no WebGL). The locator map and all of the text are still here.',
    contextLost: 'The browser stopped drawing the map. The map will come back by itself.',
    unexpected: 'Something went wrong. Reload the page if it looks wrong.',
  },

  faults: {
    title: 'This lesson cannot be shown',
    intro: (n: number, source: string): string =>
      `${count(n, { one: '# fault was found', other: '# faults were found' })} in ${source}. The lesson is shown once ${
        n === 1 ? 'it is' : 'all are'
      } fixed.`,
    list: 'Faults',
    whole: 'the whole file',
    at: 'At',
  },
  loadErrors,
  basemap,
  source,

  kinds: {
    'naval-base': 'naval base',
    'air-base': 'air base',
    capital: 'capital',
    port: 'port',
    airport: 'airport',
    city: 'city',
    town: 'town',
    village: 'village',
    border: 'border crossing',
    bridge: 'bridge',
    dam: 'dam',
    embassy: 'embassy',
    mountain: 'mountain',
    place: 'place',
  },
  /** “capital of Syria” */
  capitalOf: (country: string): string => `capital of ${country}`,
  /** By the English word in the lesson; other words are shown unchanged. */
  precisions: {
    'point of a facility': 'point of a facility',
    city: 'city',
    'runway end': 'runway end',
    schematic: 'schematic',
    'as in the file': 'as in the file',
    country: 'country',
    'state or province': 'state or province',
    county: 'county',
    continent: 'continent',
    region: 'region',
    ocean: 'ocean',
    sea: 'sea',
    gulf: 'gulf',
    bay: 'bay',
    strait: 'strait',
    river: 'river',
    lake: 'lake',
    island: 'island',
    'mountain range': 'mountain range',
    desert: 'desert',
    peninsula: 'peninsula',
  } as Readonly<Record<string, string>>,

  compass: {
    N: 'N',
    NNE: 'NNE',
    NE: 'NE',
    ENE: 'ENE',
    E: 'E',
    ESE: 'ESE',
    SE: 'SE',
    SSE: 'SSE',
    S: 'S',
    SSW: 'SSW',
    SW: 'SW',
    WSW: 'WSW',
    W: 'W',
    WNW: 'WNW',
    NW: 'NW',
    NNW: 'NNW',
  },
  coordinate: (latitude: string, north: boolean, longitude: string, east: boolean): string =>
    `${latitude}° ${north ? 'N' : 'S'}, ${longitude}° ${east ? 'E' : 'W'}`,
};

/** Words that are always loaded. */
export type CoreMessages = typeof en;

/** Words that load later; each part augments this interface. */
// biome-ignore lint/suspicious/noEmptyInterface: parts augment it.
export interface LoadedMessages {}

/** Those of `LoadedMessages` exist once their loader has run. */
export type Messages = CoreMessages & LoadedMessages;
