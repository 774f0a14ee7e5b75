/** The words of the author's view in English, and through their type the list of what each other language must have. */

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
    ready: 'This is a lesson: every view can show it.',
    missing: (n: number): string =>
      count(n, { one: '# thing is still missing to be a lesson', other: '# things are still missing to be a lesson' }),
    list: 'Still missing',
    mend: (where: string): string => `Go to ${where}`,
    empty: (field: string): string => `“${field}” is empty.`,
    place: (name: string): string => `the place “${name}”`,
    passage: (words: string): string => `the passage “${words}”`,
    step: (number: string): string => `step ${number}`,
    noPlaces: 'No place is confirmed yet. A lesson needs at least one.',
  },
  access: {
    readOnly: {
      'open-elsewhere': 'This draft is being edited in another window. Here you can read it.',
      'taken-over': 'This draft is now edited in another window. Your changes here are saved.',
      overtaken:
        'Another window changed this draft first. Your last changes here are saved as a draft of their own, beside this one.',
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
      'Paste it or type it; a blank line parts two paragraphs. It stays on this machine and is no part of the lesson’s file.',
    length: (words: string, characters: string): string => `${words} words, ${characters} characters`,
    onlyPassages:
      'This lesson came without its article: only its passages are known. Paste the article to choose more.',
    tooLong: (characters: string, limit: string): string =>
      `The text has ${characters} characters; up to ${limit} are taken. What was there stays: paste the article alone.`,
    file: 'This looks like a file and not like text. Open it in its own program, select all there, and paste the text here.',
    toPlaces: 'Find its places',
  },

  places: {
    found: 'Names in the text',
    none: 'No name of a place was found in the text. Place what it speaks of by hand, below.',
    noText: 'There is no text to search yet. Paste it under “Text”, or place something by hand.',
    busy: 'Looking for names…',
    failed: 'The list of towns and countries did not load, so nothing can be suggested. Places can be placed by hand.',
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
    noneOfTheseHint: (name: string): string => `Click on the map where “${name}” is, or type it below.`,
    candidates: (name: string): string => `What “${name}” may be`,
    /** Beside what a name most likely is. */
    others: (n: number): string => count(n, { one: 'or # other place', other: 'or one of # others' }),
    more: (n: number): string =>
      count(n, {
        one: '# more place has this name; search for it below where it is meant.',
        other: '# more places have this name; search for the one that is meant below.',
      }),
    inhabitants: (population: string): string => `${population} inhabitants`,
    context: (name: string): string => `Where “${name}” stands`,
    moreContext: (n: number): string => count(n, { one: 'and # more time', other: 'and # more times' }),
    confirmed: (name: string): string => `${name} is placed.`,
    allDecided: 'Every name is decided.',

    yours: 'Places of the lesson',
    noneYet: 'None yet. Nothing is placed until you confirm it.',
    byHand: 'Place something by hand',
    name: 'Its name',
    nameFirst: 'Write its name first, then say where it is.',
    where: 'A town or a coordinate',
    place: 'Place it',
    orClick: 'Or click on the map where it is.',
    middle: 'Take the middle of the map',
    spot: 'A spot on the map',
    here: 'Place it here',
    cancel: 'Cancel',

    edit: (name: string): string => `Edit ${name}`,
    editShort: 'Edit',
    done: 'Done',
    doneWith: (name: string): string => `Done with ${name}`,
    remove: 'Remove the place',
    removed: (name: string): string => `${name} is removed. Undo brings it back.`,
    layer: 'Layer',
    kind: 'Kind',
    names: { en: 'Name in English', ar: 'Name in Arabic', ru: 'Name in Russian' },
    aliases: 'Also called (commas between)',
    shown: (shown: string, all: string): string => `${shown} of ${all} are listed; click any other on the map.`,
    source: 'Source of the coordinate',
    precision: 'What the point stands for',
    coordinate: 'Coordinate',
    move: (name: string): string => `Move ${name}: drag it, or press the arrow keys`,
    moveShort: 'Move',
    moveHint: 'Arrow keys move it, with Shift ten times as far; on the map it can be dragged.',

    layers: 'Layers',
    layerName: (number: string): string => `Name of layer ${number}`,
    addLayer: 'Add a layer',
    newLayer: 'New layer',
    removeLayer: (name: string): string => `Remove the layer ${name}`,
    layerInUse: 'in use',
  },

  passages: {
    modes: { label: 'What is shown', read: 'Choose in the text', chosen: (n: string): string => `Chosen (${n})` },
    hint: 'Tick a sentence and it is a passage. For part of one, or for several, select the words.',
    keys: 'Arrow keys go from sentence to sentence, Space chooses; with Shift several are taken as one passage.',
    text: 'The article’s text',
    noText: 'There is no text to choose from. Paste the article under “Text”.',
    part: (now: string, all: string): string => `Part ${now} of ${all} of the text`,
    earlier: 'Earlier part',
    later: 'Later part',
    selected: (words: string): string => `Selected: “${words}”`,
    make: 'Make it a passage',
    inPlaceOf: 'Put it in place of the lost one',
    refusals: {
      'no-text': () => 'There is no text to choose from. Paste the article under “Text”.',
      'no-words': () => 'There are no words in this selection. Select some.',
      'passage-exists': () => 'These words are a passage already.',
      'passage-overlaps': ({ words }) =>
        `This overlaps the passage “${words}”. Remove that one first, or select beside it.`,
    } as RefusalWords,
    made: 'The passage is chosen.',
    unmade: 'The passage is not chosen any more.',
    none: 'None is chosen yet. Tick a sentence in the text.',
    list: 'Chosen passages',
    remove: 'Remove',
    removeThis: (words: string): string => `Remove the passage “${words}”`,
    place: 'Part of the article',
    parts: { headline: 'Headline', standfirst: 'Standfirst', body: 'Body' },
    mention: (words: string, places: string, sense: string): string => `${words}: ${places}, ${sense}. Change it`,
    sense: (words: string): string => `“${words}” here means`,
    unmark: 'Do not mark it',
    mark: 'Mark words',
    markHint:
      'Select words in the passage above, or type them: words like “the port” describe a place without naming it.',
    words: 'The words, as the passage has them',
    stands: 'They stand for',
    as: 'As',
    add: 'Mark them',
    markRefusals: {
      'words-missing': (words: string): string =>
        words === ''
          ? 'Select words in the passage, or type them.'
          : `The passage does not have the words “${words}”. Type them exactly as they stand there.`,
      'words-marked': (words: string): string =>
        `Part of “${words}” is marked already. Change that mark, or choose other words.`,
    },
    choosePlace: 'Choose the place, or the places, that these words stand for.',
    marked: (words: string): string => `“${words}” is marked.`,
    needPlace: 'No place is confirmed yet, so words cannot stand for one. Confirm one under “Places”.',
    lost: 'Not found in the text any more',
    lostHint: (n: number): string =>
      count(n, {
        one: 'The text has changed, and this passage does not stand in it as it did. It was:',
        other: 'The text has changed, and these passages do not stand in it as they did. They were:',
      }),
    find: 'Find it in the text',
    finding: 'Select in the text what stands in its place now:',
    stopFinding: 'Leave it lost',
  },

  steps: {
    heading: 'Steps',
    hint: 'A step is what the class sees at one press of a key: this map, these words.',
    none: 'No step yet. Turn the map to where the lesson begins, and add one.',
    add: 'Add a step from this map',
    noMap: 'Add a step',
    list: 'Steps',
    step: (number: string): string => `Step ${number}`,
    untitled: 'no title yet',
    title: 'Title',
    text: 'Text',
    question: 'Question to the class',
    notes: 'Notes, for you alone',
    places: 'Places on the map',
    passages: 'Passages to read',
    lines: 'Distances to draw',
    from: 'From',
    to: 'To',
    addLine: 'Draw the line',
    removeLine: (from: string, to: string): string => `Remove the line from ${from} to ${to}`,
    line: (from: string, to: string): string => `${from} to ${to}`,
    camera: 'The map',
    takeCamera: 'Take the map as it is now',
    showCamera: 'Show its map',
    forgetCamera: 'Frame the places instead',
    framed: 'The places are framed.',
    stored: 'A view of the map is stored.',
    up: (step: string): string => `Move ${step} up`,
    down: (step: string): string => `Move ${step} down`,
    drag: (step: string): string => `Drag ${step}`,
    moved: (step: string, place: string, all: string): string => `${step} is now number ${place} of ${all}.`,
    remove: 'Remove the step',
    removed: 'The step is removed. Undo brings it back.',
    preview: 'Preview in Present',
    previewBlocked: 'It can be previewed when nothing is missing any more.',
    mapHint: 'A click on a place on the map takes it in or out.',
  },
};

/** What every language has to say of the author's view. */
export type AuthorMessages = typeof author;
