/** Faults of passages, their selectors and mentions. By code, for `problems.test.ts`. */
import type { Fault } from './lesson-file.ts';

/** Each fault alone in the made file. */
export const passageFaults = {
  'unpaired-selector': [
    {
      what: 'a quote without its position',
      change: (file) => file.lesson.passages[0].target.push(file.lesson.passages[0].target[0]),
      pointer: '/lesson/passages/0/target',
      params: { found: '5' },
    },
  ],
  'selector-order': [
    {
      what: 'two cuts that overlap',
      change: (file) => Object.assign(file.lesson.passages[0].target[3], { start: 21, end: 31 }),
      pointer: '/lesson/passages/0/target/3/start',
      params: { start: '21', previousEnd: '22' },
    },
  ],
  'passage-order': [
    {
      what: 'a passage before the one ahead of it',
      change: (file) => file.lesson.passages.reverse(),
      pointer: '/lesson/passages/1',
      params: { start: '10', previousStart: '60' },
    },
  ],
  'position-length-mismatch': [
    {
      what: 'an end counted in UTF-16',
      change: (file) => (file.lesson.passages[0].target[1].end = 23),
      pointer: '/lesson/passages/0/target/1/end',
      params: { start: '10', end: '23', length: '12' },
    },
  ],
  'outside-article': [
    {
      what: 'a quote past the end of the article',
      change: (file) => Object.assign(file.lesson.passages[1].target[1], { start: 90, end: 101 }),
      pointer: '/lesson/passages/1/target/1/end',
      params: { end: '101', length: '100' },
    },
  ],
  'mention-outside': [
    {
      what: 'a mention past the end of its passage',
      change: (file) => (file.lesson.passages[1].mentions[0].start = 8),
      pointer: '/lesson/passages/1/mentions/0/start',
      params: { start: '8', end: '12', length: '11' },
    },
  ],
  'mention-across-cut': [
    {
      what: 'words from both sides of a cut',
      change: (file) => Object.assign(file.lesson.passages[0].mentions[1], { exact: 'waits for', start: 7 }),
      pointer: '/lesson/passages/0/mentions/1/start',
      params: { cut: '12' },
    },
  ],
  'mention-mismatch': [
    {
      what: 'a start counted in UTF-16',
      change: (file) => (file.lesson.passages[0].mentions[0].start = 3),
      pointer: '/lesson/passages/0/mentions/0/exact',
      params: { exact: 'Port', found: 'ort ' },
    },
  ],
} satisfies Readonly<Record<string, readonly Fault[]>>;
