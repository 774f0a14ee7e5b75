/** Lists the English words of Handout; other languages have the same keys. */

import type { HandoutSheet, Orientation } from '../../../domain/paper.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { createCount } from '../../../i18n/messages/count.ts';

const count = createCount(LOCALES.en);

export const handout = {
  heading: 'Print handouts',
  sheets: {
    legend: 'Sheets',
    names: {
      map: 'Map, places, distances and quotations',
      worksheet: 'Worksheet: a blank map and questions',
      key: 'Answer key to the worksheet',
    } as Readonly<Record<HandoutSheet, string>>,
    none: 'Choose a sheet first.',
  },
  paper: { legend: 'Paper', letter: 'US Letter' },
  orientation: {
    legend: 'Orientation',
    names: { portrait: 'Portrait', landscape: 'Landscape' } as Readonly<Record<Orientation, string>>,
  },
  go: 'Print or save as PDF',
  hint: 'Everything selected prints as one job, or as one PDF from the browser’s print dialog.',
  titles: { worksheet: 'Worksheet', key: 'Answer key' },
  fields: { name: 'Name', date: 'Date' },
  columns: { place: 'Place', what: 'What it is', where: 'Position', paragraphs: 'Paragraphs' },
  onlyFirst: (shown: string, n: number): string =>
    `The first ${shown} of ${count(n, { one: '# entry', other: '# entries' })}.`,
  scale: 'Scale at the middle of the map',
  north: 'North',
  insetNote: 'The frame on the map shows where the small map lies.',
  naming: {
    heading: 'What are these places called?',
    task: 'Write the name beside each number on the map.',
    bank: (names: string): string => `Names to choose from: ${names}.`,
  },
  further: {
    heading: 'Which is further?',
    question: (from: string, one: string, other: string): string => `From ${from}: ${one} or ${other}?`,
    answer: (name: string, metres: string, otherName: string, otherMetres: string): string =>
      `${name}, ${metres} (${otherName}: ${otherMetres})`,
  },
  gaps: {
    heading: 'Which place belongs in the quotation?',
    task: 'Write a name, or the number of a place, into each gap. A place may come more than once.',
    gap: 'gap',
  },
  measured: {
    heading: 'How far is it?',
    task: 'Measure on the map with a ruler, and use the scale bar of that map.',
    question: (from: string, to: string): string => `From ${from} to ${to}:`,
    numbered: (name: string, number: string): string => `${name} (${number})`,
    answer: (metres: string, read: string): string => `${metres}; measured with the scale bar about ${read}`,
    why: 'The two may differ, because a flat map cannot keep one scale: the bar is right at the middle of the map.',
  },
  government: (place: string): string => `${place}: the name stands for the government there.`,
};

export type HandoutMessages = typeof handout;
