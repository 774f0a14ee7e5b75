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
  noScript: 'This page reads without scripts; the map itself needs them.',
  close: 'Close',
  dismiss: 'Dismiss',
  retry: 'Try again',
  lessonFailed: 'The lesson’s file did not load, so the page cannot answer yet. Its words are below.',
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
    /** A length in nautical miles, for which `Intl` has no words; `text` is `value` as written. */
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
    none: (query: string): string => `No place is called “${query}”, in any of the three scripts.`,
    matched: 'Also called',
    hidden: 'its layer is off',
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
    groups: { place: 'What the article says', government: 'The name used for the government there' },
    silent: (headline: string): string => `“${headline}” says nothing of this place.`,
    copyCitation: 'Copy citation',
    copyLink: 'Copy link',
    from: (name: string): string => `From ${name}`,
    columns: { place: 'To', distance: 'Distance', bearing: 'Bearing' },
    nearest: (shown: number): string => `The ${shown} nearest places.`,
    point: 'The point on the map',
    source: 'Source',
    precision: 'Precision',
    coordinates: 'Coordinates',
    outlines: 'Drawn at this place',
  },
  choice: {
    heading: 'Which place?',
    explanation: (n: number): string => count(n, { one: '# place is meant here.', other: '# places are meant here.' }),
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
    stepIn: (names: string): string => `Step in: ${names}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetNorth: 'Turn north up',
    attribution: 'Map data',
    disclaimer: 'Boundaries do not imply endorsement.',
    canvas: 'Map of the places of the article',
    placesOnMap: 'On the map',
    laidMove: 'Move the outline',
    laidTurn: 'Turn the outline',
    locator: 'Locator map: where the places lie',
    lost: 'The browser took the map’s drawing context away. It comes back by itself.',
    unavailable: 'This browser cannot draw the map. The locator map and everything in words stay.',
    basemapFailed: 'The map’s background did not load. Places and words work without it.',
  },
  sheet: {
    handle: 'Text panel',
    rests: { peek: 'low', half: 'half height', full: 'full height' },
  },

  notices: {
    handoutFailed: 'The handouts did not load. The browser’s own print still has the words.',
    handoutPreparing: 'The map is being drawn for paper…',
    embedCopied: 'The HTML is copied.',
    fullScreenRefused: 'The browser did not give the whole screen. Its own key for it, often F11, still works.',
    windowBlocked:
      'The browser blocked the second window. Allow pop-ups for this page to have it; until then the notes stand below the map.',
    partnerGone: {
      teacher: 'The teacher’s screen is closed. The lesson goes on; it can be opened again.',
      wall: 'The window with the wall is closed. What you do here waits for it.',
    },
    tourFault: (pointer: string, problem: string): string =>
      `A part of the tour was left out, at ${pointer}: ${problem} The lesson goes on without it.`,
    dropped: (parameter: string, value: string): string =>
      `The link asked for ${parameter} “${value}”, which is not here. The rest of the link works.`,
    parameters: {
      lesson: 'the lesson',
      draft: 'the draft',
      view: 'the view',
      place: 'the place',
      sites: 'the sites',
      overlay: 'how the outline is laid over',
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
    viewFailed: (view: string): string => `The ${view} view did not load. What you see stays; try again in a moment.`,
    sameSite: (name: string): string =>
      `“${name}” is already on the other side. Choose another place, or swap the two.`,
    linkCopied: 'The link is copied.',
    citationCopied: 'The citation is copied.',
    factsCopied: 'The facts are copied.',
    coordinateCopied: 'The coordinate is copied.',
    tooManyPoints: (most: string): string => `More than ${most} points do not fit into a link. Remove some first.`,
    copyFailed: 'The browser did not let us copy. Select this and copy it by hand:',
    basemapFailed: 'The map’s background did not load. Places and words work without it.',
    reliefFailed: 'The relief did not load. The map works without it.',
    mapFailed: 'The map did not load. The locator map and everything in words stay.',
    webglMissing: 'This browser cannot draw the map (no WebGL). The locator map and everything in words stay.',
    contextLost: 'The browser took the map’s drawing context away. It comes back by itself.',
    unexpected: 'Something in this program went wrong. What is on screen may be out of step; reloading helps.',
  },

  faults: {
    title: 'This lesson cannot be shown',
    intro: (n: number, source: string): string =>
      `${count(n, { one: '# fault was found', other: '# faults were found' })} in ${source}. Nothing of it is drawn until ${
        n === 1 ? 'it is' : 'all are'
      } mended.`,
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
  /** A capital is said with its country: “capital of Syria”. */
  capitalOf: (country: string): string => `capital of ${country}`,
  /** What a point stands for, by the English word in the lesson; others are shown as they are written there. */
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

/** Words that every language has from the start. */
export type CoreMessages = typeof en;

/** Words that load with a part of the interface; each part adds its own here. */
// biome-ignore lint/suspicious/noEmptyInterface: parts augment it.
export interface LoadedMessages {}

/** All words. Those of `LoadedMessages` are there once their loader has run. */
export type Messages = CoreMessages & LoadedMessages;
