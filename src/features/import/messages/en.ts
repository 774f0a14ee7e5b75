/** Lists the English words of Import; other languages have the same keys. */

import type { Fault } from '../../../domain/result.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { createCount } from '../../../i18n/messages/count.ts';
import type { ImportFaultCode, SkipCode } from '../imported.ts';

const count = createCount(LOCALES.en);

/** The particulars of a fault, by name. */
type Params = Fault<ImportFaultCode>['params'];

/** Why a file cannot be opened: what it is, and what to do instead. */
export type ImportFaultWords = Readonly<Record<ImportFaultCode, (params: Params) => string>>;

/** What was left out of a file, and why. */
export type SkipWords = Readonly<Record<SkipCode, (n: number) => string>>;

const PASTE = 'Copy the article’s text out of it and paste it into a new lesson.';

export const open = {
  heading: 'Open a lesson',
  lessons: 'Lessons',
  /** Beside the title of a lesson. */
  lessonLine: (publisher: string, places: number): string =>
    `${publisher} · ${count(places, { one: '# place', other: '# places' })}`,
  drafts: {
    heading: 'Drafts on this machine',
    none: 'None yet.',
    waiting: 'Looking for drafts…',
    refused: 'This browser keeps no drafts for this page. A lesson can be kept as a file.',
    untitled: 'Without a title',
    line: (places: number, moment: string): string =>
      `${count(places, { one: '# place', other: '# places' })} · changed ${moment}`,
    remove: (title: string): string => `Delete “${title}”`,
    removeShort: 'Delete',
    sure: (title: string): string => `Delete “${title}” from this machine for good?`,
    yes: 'Delete for good',
    no: 'Keep it',
  },
  file: {
    heading: 'A file',
    choose: 'Choose a file…',
    hint: 'A lesson; places as GeoJSON, KML, GPX or a table (CSV); web annotations; an article’s text. It can be dropped anywhere on the page.',
    reading: (name: string): string => `Reading “${name}”`,
    cancel: 'Cancel',
    refused: (name: string): string => `“${name}” cannot be opened`,
    stays: 'Nothing was changed.',
    opened: (name: string): string => `“${name}” is read`,
    has: {
      lesson: (places: number): string =>
        `It is kept as a draft with ${count(places, { one: '# place', other: '# places' })}.`,
      places: (places: number): string =>
        `It is kept as a draft with ${count(places, { one: '# place', other: '# places' })}.`,
      quotations: (passages: number): string =>
        `It is kept as a draft with ${count(passages, { one: '# quotation', other: '# quotations' })}.`,
      text: (): string => 'It is kept as a draft.',
    },
    goOn: 'Go on with the draft',
  },
  choices: {
    name: 'Names come from',
    encoding: 'Encoding',
    turn: 'Swap latitude and longitude',
    takeZero: 'Add the places at 0, 0',
  },
  make: {
    heading: 'A new lesson',
    button: 'Make a new lesson',
    refused: 'This browser keeps no drafts, so a new lesson cannot be begun here.',
  },
  faults: {
    document: () => `This is a Word or OpenDocument text. ${PASTE}`,
    spreadsheet: () =>
      'This is a spreadsheet. Save it as CSV, with a column for the latitude and one for the longitude, and open that.',
    slides: () => `These are slides. ${PASTE}`,
    pdf: () => `This is a PDF. ${PASTE}`,
    'rich-text': () => `This is a formatted text (RTF). ${PASTE}`,
    'web-page': () =>
      'This is a web page. Open it in the browser, copy the article’s text and paste it into a new lesson.',
    picture: () =>
      'This is a picture, a film or a sound. A lesson is made from text: type or paste the article into a new one.',
    archive: () => 'This is a packed file (ZIP). Unpack it and open the file that is in it.',
    'not-text': () =>
      'This is no kind of file that is read here. Open a lesson, places as GeoJSON, KML, GPX or CSV, or a plain text.',
    'not-unicode': ({ line }) =>
      `Line ${line} is written in an older encoding. Save the file as UTF-8 and open it again.`,
    'empty-file': () => 'The file is empty.',
    'too-large': ({ found, limit }) => `The file has ${found} MB; up to ${limit} MB can be read.`,
    'text-too-long': ({ found, limit }) =>
      `The text has ${found} characters; an article may have up to ${limit}. Open the part that the lesson is about.`,
    'xml-syntax': ({ line, column }) =>
      `The file begins like XML, but line ${line}, column ${column} cannot be read. Save it anew from the program that made it.`,
    'other-xml': ({ found }) => `This is XML of the kind “${found}”. Of XML, KML and GPX are read here.`,
    'other-json': ({ found }) =>
      `This JSON is no lesson, no GeoJSON and no web annotations: its “type” is ${found}. It should be “FeatureCollection”, say.`,
    'no-coordinates': ({ found }) =>
      `This table has no coordinates. It needs a column “latitude” and one “longitude”; it has: ${found}.`,
    projected: ({ found }) =>
      `The coordinates are in the system “${found}”, which is not converted here. Save the file anew in longitude and latitude (WGS 84, EPSG:4326).`,
    'no-places': () => 'There is no point with coordinates in the file, so there is nothing to place.',
    'no-quotations': () => 'The annotations quote no words of a text.',
    'has-faults': ({ count: n }) =>
      count(Number(n), {
        one: '# fault was found. Mend it and open the file again.',
        other: '# faults were found. Mend them and open the file again.',
      }),
    unreadable: () => 'The browser could not read the file. Was it moved, or its drive taken out? Choose it once more.',
    'not-kept': () =>
      'The file was read, but this browser has no room for another draft, or keeps none. Delete a draft, or leave the private window.',
  } as ImportFaultWords,
  skips: {
    'not-a-point': (n) =>
      count(n, {
        one: '# line or area was left out: places are points.',
        other: '# lines and areas were left out: places are points.',
      }),
    'no-position': (n) =>
      count(n, {
        one: '# entry has no coordinates, and became no place.',
        other: '# entries have no coordinates, and became no places.',
      }),
    'not-on-earth': (n) =>
      count(n, {
        one: '# entry is not on Earth, and was left out. Is it in metres, or its longitude first?',
        other: '# entries are not on Earth, and were left out. Are they in metres, or their longitude first?',
      }),
    'not-readable': (n) =>
      count(n, {
        one: '# entry could not be read, and was left out.',
        other: '# entries could not be read, and were left out.',
      }),
    'more-points': (n) =>
      count(n, {
        one: '# place has several points; the first was taken.',
        other: '# places have several points; the first of each was taken.',
      }),
    'repeated-id': (n) =>
      count(n, {
        one: '# place has the id of another; it has got one of its own.',
        other: '# places have ids of others; they have got ones of their own.',
      }),
    'too-many-groups': (n) =>
      count(n, {
        one: '# place is of a group beyond the twelfth, and came in without one.',
        other: '# places are of groups beyond the twelfth, and came in without one.',
      }),
    'position-not-read': (n) =>
      count(n, {
        one: '# entry has coordinates that could not be read, and was left out.',
        other: '# entries have coordinates that could not be read, and were left out.',
      }),
    'at-zero': (n) =>
      count(n, {
        one: '# entry has no coordinates (0, 0), and was left out.',
        other: '# entries have no coordinates (0, 0), and were left out.',
      }),
    turned: () => 'Latitude and longitude were the wrong way round in the whole file, and have changed places.',
    projected: (n) =>
      count(n, {
        one: '# place was in metres (EPSG:3857), and was converted to degrees.',
        other: '# places were in metres (EPSG:3857), and were converted to degrees.',
      }),
    'fields-noted': (n) =>
      count(n, {
        one: '# field is kept in the notes of the places.',
        other: '# fields are kept in the notes of the places.',
      }),
    'fields-dropped': (n) => count(n, { one: '# field was left out.', other: '# fields were left out.' }),
    'name-guessed': () => 'No heading says which column is the name. It was taken from:',
    'columns-guessed': () => 'No heading says which columns are coordinates. They were taken from:',
    'stray-quote': (n) =>
      count(n, {
        one: '# row has a stray quotation mark. Check that its cells are right.',
        other: '# rows have a stray quotation mark. Check that their cells are right.',
      }),
    encoding: () => 'The file is not UTF-8. If letters look wrong, choose another encoding. It was read as:',
    'files-not-read': (n) => count(n, { one: '# other file was not read.', other: '# other files were not read.' }),
    corner: (n) =>
      count(n, {
        one: '# node is only a corner of a line, and was left out.',
        other: '# nodes are only corners of lines, and were left out.',
      }),
    'too-many-places': (n) =>
      count(n, {
        one: '# place was left out: only the first 100,000 can be shown.',
        other: '# places were left out: only the first 100,000 can be shown.',
      }),
    'note-cut': (n) =>
      count(n, { one: '# note was too long, and was cut.', other: '# notes were too long, and were cut.' }),
    'no-quotation': (n) =>
      count(n, {
        one: '# annotation quotes no words, and was left out.',
        other: '# annotations quote no words, and were left out.',
      }),
  } as SkipWords,
  /** Where the first of those that were left out is; a JSON pointer is written after it. */
  first: {
    pointer: 'The first is at',
    row: (number: string): string => `The first is in row ${number}.`,
    feature: (number: string): string => `The first is number ${number} in the file.`,
  },
};

/** What every language has to say of opening. */
export type OpenMessages = typeof open;
