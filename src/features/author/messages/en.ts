/** Lists the English words of Author; other languages have the same keys. */

import type { Fault } from '../../../domain/result.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { createCount } from '../../../i18n/messages/count.ts';
import type { PassageRefusal } from '../draft/edit-passages.ts';

const count = createCount(LOCALES.en);

/** Why a span of the text can be no passage: a sentence a reason. */
export type RefusalWords = Readonly<Record<PassageRefusal, (params: Fault<PassageRefusal>['params']) => string>>;

export const author = {
  heading: 'Make a lesson',
  untitled: 'Untitled lesson',
  stages: {
    label: 'Stages',
    names: { text: 'Text', places: 'Places', passages: 'Passages', steps: 'Steps' },
  },
  saving: {
    saved: 'Saved on this device',
    saving: 'Saving…',
    refused: 'Not saved: browser storage is full or blocked. Save a file before you leave.',
  },
  undo: 'Undo',
  redo: 'Redo',
  save: 'Save…',
  todo: {
    ready: 'Ready: every view can show this lesson.',
    missing: (n: number): string => count(n, { one: '# thing is still missing', other: '# things are still missing' }),
    list: 'Still missing',
    mend: (where: string): string => `Go to ${where}`,
    empty: (field: string): string => `“${field}” is empty.`,
    place: (name: string): string => `the place “${name}”`,
    passage: (words: string): string => `the passage “${words}”`,
    step: (number: string): string => `step ${number}`,
    noPlaces: 'Confirm a place: a lesson needs at least one.',
  },
  access: {
    readOnly: {
      'open-elsewhere': 'This draft is being edited in another window. Here you can read it.',
      'taken-over': 'This draft is now edited in another window. Your changes here are saved.',
      overtaken: 'Another window changed this draft first. Your last changes here are saved as a separate draft.',
    },
    editHere: 'Edit here',
    unguarded: 'This browser cannot tell whether the draft is open elsewhere. Edit it in one window only.',
  },

  text: {
    about: 'About the article',
    headline: 'Headline',
    publisher: 'Publisher',
    published: 'Date',
    language: 'Language of the article',
    lesson: 'About the lesson',
    title: 'Title of the lesson',
    lessonLanguage: 'Language of the lesson',
    article: 'The article’s text',
    articleHint:
      'Paste or type it, with a blank line between paragraphs. It stays on this device and is not part of the lesson file.',
    length: (words: string, characters: string): string => `${words} words, ${characters} characters`,
    onlyPassages:
      'This lesson came without its article, so only its passages are known. Paste the article to choose more.',
    tooLong: (characters: string, limit: string): string =>
      `The text has ${characters} characters; the limit is ${limit}. Nothing was changed: paste only the article.`,
    file: 'This looks like a file, not text. Open it in its own program, select all, and paste the text here.',
    toPlaces: 'Find places',
  },

  places: {
    found: 'Names in the text',
    none: 'No place names found in the text. Add places by hand below.',
    noText: 'There is no text to search yet. Paste it under “Text”, or add a place by hand.',
    busy: 'Looking for names…',
    failed: 'The list of towns and countries did not load, so there are no suggestions. You can add places by hand.',
    progress: (decided: string, all: string): string => `${decided} of ${all} decided`,
    times: (n: number): string => count(n, { one: 'once', two: 'twice', other: '# times' }),
    decided: (name: string): string => `is ${name}`,
    notAPlace: 'not a place',
    confirm: 'Confirm',
    confirmThis: (name: string, about: string): string => `Confirm ${name}, ${about}`,
    dismiss: 'Not a place',
    dismissThis: (name: string): string => `“${name}” is not a place`,
    restore: 'Decide again',
    noneOfThese: 'None of these',
    noneOfTheseHint: (name: string): string => `Click the position of “${name}” on the map, or type it below.`,
    candidates: (name: string): string => `What “${name}” may be`,
    /** Beside what a name most likely is. */
    others: (n: number): string => count(n, { one: 'or # other place', other: 'or one of # others' }),
    more: (n: number): string =>
      count(n, {
        one: '# more place has this name; search for it below if you mean that one.',
        other: '# more places have this name; search for the right one below.',
      }),
    inhabitants: (population: string): string => `${population} inhabitants`,
    context: (name: string): string => `Where “${name}” stands`,
    moreContext: (n: number): string => count(n, { one: 'and # more time', other: 'and # more times' }),
    confirmed: (name: string): string => `${name} is placed.`,
    unknown: 'Not known: place it yourself',
    placeThis: (name: string): string => `Place “${name}” yourself`,
    allDecided: 'Every name is decided.',

    yours: 'Places of the lesson',
    noneYet: 'None yet. A place is added when you confirm it.',
    byHand: 'Add a place by hand',
    name: 'Place name',
    nameFirst: 'Type the name first, then the position.',
    where: 'Town or coordinates',
    place: 'Add place',
    orClick: 'Or click its position on the map.',
    middle: 'Use the centre of the map',
    spot: 'Position on the map',
    here: 'Add place here',
    cancel: 'Cancel',

    edit: (name: string): string => `Edit ${name}`,
    editShort: 'Edit',
    done: 'Done',
    doneWith: (name: string): string => `Done with ${name}`,
    remove: 'Remove the place',
    removed: (name: string): string => `${name} is removed. Undo to restore it.`,
    layer: 'Layer',
    kind: 'Kind',
    names: { en: 'Name in English', ar: 'Name in Arabic', ru: 'Name in Russian' },
    aliases: 'Other names, separated by commas',
    shown: (shown: string, all: string): string => `Showing ${shown} of ${all}. Click any other place on the map.`,
    source: 'Source of the coordinate',
    precision: 'What the point stands for',
    coordinate: 'Coordinate',
    move: (name: string): string => `Move ${name}: drag it, or press the arrow keys`,
    moveShort: 'Move',
    moveHint: 'Use the arrow keys, with Shift ten times as far, or drag it on the map.',

    layers: 'Layers',
    layerName: (number: string): string => `Name of layer ${number}`,
    addLayer: 'Add a layer',
    newLayer: 'New layer',
    removeLayer: (name: string): string => `Remove the layer ${name}`,
    layerInUse: 'in use',
  },

  passages: {
    modes: { label: 'What is shown', read: 'Choose in the text', chosen: (n: string): string => `Chosen (${n})` },
    hint: 'Tick a sentence to make it a passage. For part of a sentence, or several, select the words.',
    keys: 'Arrow keys move between sentences, Space chooses one; with Shift several become one passage.',
    text: 'The article’s text',
    noText: 'There is no text to choose from. Paste the article under “Text”.',
    part: (now: string, all: string): string => `Part ${now} of ${all} of the text`,
    earlier: 'Earlier part',
    later: 'Later part',
    selected: (words: string): string => `Selected: “${words}”`,
    make: 'Make a passage',
    inPlaceOf: 'Replace the lost passage',
    refusals: {
      'no-text': () => 'There is no text to choose from. Paste the article under “Text”.',
      'no-words': () => 'The selection has no words. Select some.',
      'passage-exists': () => 'These words are already a passage.',
      'passage-overlaps': ({ words }) =>
        `This overlaps the passage “${words}”. Remove that passage first, or select other words.`,
    } as RefusalWords,
    made: 'The passage is chosen.',
    unmade: 'The passage is no longer chosen.',
    none: 'None yet. Tick a sentence in the text.',
    list: 'Chosen passages',
    remove: 'Remove',
    removeThis: (words: string): string => `Remove the passage “${words}”`,
    place: 'Part of the article',
    parts: { headline: 'Headline', standfirst: 'Standfirst', body: 'Body' },
    mention: (words: string, places: string, sense: string): string => `${words}: ${places}, ${sense}. Change it`,
    sense: (words: string): string => `“${words}” here means`,
    unmark: 'Remove the mark',
    mark: 'Mark words',
    markHint:
      'Select words in the passage above, or type them: words like “the port” describe a place without naming it.',
    words: 'Exact words in the passage',
    stands: 'They stand for',
    as: 'As',
    add: 'Mark them',
    markRefusals: {
      'words-missing': (words: string): string =>
        words === ''
          ? 'Select words in the passage, or type them.'
          : `The passage does not contain “${words}”. Type the words exactly as they are there.`,
      'words-marked': (words: string): string =>
        `Part of “${words}” is already marked. Change that mark, or choose other words.`,
    },
    choosePlace: 'Choose the places that these words stand for.',
    marked: (words: string): string => `“${words}” is marked.`,
    needPlace: 'There is no place yet that words can stand for. Confirm one under “Places”.',
    lost: 'No longer in the text',
    lostHint: (n: number): string =>
      count(n, {
        one: 'The text has changed and no longer contains this passage as it was:',
        other: 'The text has changed and no longer contains these passages as they were:',
      }),
    find: 'Find it in the text',
    finding: 'Select the words that replace it:',
    stopFinding: 'Leave it lost',
  },

  steps: {
    heading: 'Steps',
    hint: 'A step is one screen for the class: a map, with words.',
    none: 'No steps yet. Move the map to where the lesson begins, and add one.',
    add: 'Add a step from this map',
    noMap: 'Add a step',
    list: 'Steps',
    step: (number: string): string => `Step ${number}`,
    untitled: 'no title yet',
    title: 'Title',
    text: 'Text',
    question: 'Question to the class',
    notes: 'Notes, only for you',
    places: 'Places on the map',
    passages: 'Passages to read',
    lines: 'Distances to draw',
    from: 'From',
    to: 'To',
    addLine: 'Draw the line',
    removeLine: (from: string, to: string): string => `Remove the line from ${from} to ${to}`,
    line: (from: string, to: string): string => `${from} to ${to}`,
    camera: 'The map',
    takeCamera: 'Use the current map view',
    showCamera: 'Show its map view',
    forgetCamera: 'Frame the places instead',
    framed: 'The map shows all places of the step.',
    stored: 'A map view is saved.',
    up: (step: string): string => `Move ${step} up`,
    down: (step: string): string => `Move ${step} down`,
    drag: (step: string): string => `Drag ${step}`,
    moved: (step: string, place: string, all: string): string => `${step} is now number ${place} of ${all}.`,
    remove: 'Remove the step',
    removed: 'The step is removed. Undo to restore it.',
    preview: 'Preview in Present',
    previewBlocked: 'Available when nothing is missing.',
    mapHint: 'Click a place on the map to add or remove it.',
  },
};

/** What every language has to say of the author's view. */
export type AuthorMessages = typeof author;
