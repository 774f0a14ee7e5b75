/** What the app is to reach, from the project's plan, and whether it does. */
import { medianOf } from './statistics.mjs';

const KILOBYTE = 1_000;

const ARTICLE = [
  { words: 'first readable passage ≤ 0.25 × bare MapLibre’s first idle', ratio: ['readable', 'firstIdle'], most: 0.25 },
  { words: 'first idle map ≤ 1.15 × bare MapLibre’s', ratio: ['firstIdle', 'firstIdle'], most: 1.15 },
  { words: 'bytes ≤ bare MapLibre’s + 180 kB', difference: 'bytes', most: 180 * KILOBYTE },
  { words: 'click to popup ≤ 50 ms', figure: 'clickToPopup', most: 50 },
];

/** What must not grow. Figures that a busy machine hardly moves, for every change to be judged by; the targets are further down. */
const BUDGET = [
  { words: 'bytes ≤ bare MapLibre’s + 158 kB', difference: 'bytes', most: 158 * KILOBYTE },
  { words: 'main thread’s work ≤ 2.3 × bare MapLibre’s', ratio: ['mainThread', 'mainThread'], most: 2.3 },
  { words: 'layouts ≤ 16', figure: 'layouts', most: 16, unit: 'points' },
  { words: 'work of a click ≤ 4.5 × bare MapLibre’s', ratio: ['clickWork', 'clickWork'], most: 4.5 },
  { words: 'layouts of a click ≤ 4', figure: 'clickLayouts', most: 4, unit: 'points' },
];

const WORDS = [
  {
    words: 'first words ≤ 1.15 × those of the page with scripts off',
    ratio: ['readable', 'readable'],
    to: 'atlas-still',
    most: 1.15,
  },
  {
    words: 'with scripts off ≤ 1.6 × a plain page',
    page: 'atlas-still',
    ratio: ['readable', 'readable'],
    to: 'plain',
    most: 1.6,
  },
];

const MADE = [
  { words: 'first idle map ≤ 1.25 × bare MapLibre’s', ratio: ['firstIdle', 'firstIdle'], most: 1.25 },
  { words: 'click to popup ≤ 80 ms', figure: 'clickToPopup', most: 80 },
];

const COMPARE = [
  { words: 'frames a second ≥ 0.9 × maplibre-gl-compare’s', ratio: ['framesASecond', 'framesASecond'], least: 0.9 },
  { words: 'opening Compare loads ≤ 40 kB', figure: 'viewBytes', most: 40 * KILOBYTE, unit: 'kB' },
];

const DRAG = [{ words: 'script ≤ 8 ms a frame', figure: 'scriptAFrame', most: 8, decimals: 1 }];

const PRESENT = [
  { words: 'key to words ≤ 50 ms', figure: 'keyToWords', most: 50 },
  { words: 'frames a second ≥ 0.9 × bare MapLibre’s', ratio: ['framesASecond', 'framesASecond'], least: 0.9 },
  { words: 'opening Present loads ≤ 40 kB', figure: 'viewBytes', most: 40 * KILOBYTE, unit: 'kB' },
];

const AUTHOR = [{ words: 'work of the page a key ≤ 16 ms', figure: 'keyWork', most: 16, decimals: 1 }];

const SUGGEST = [
  { words: 'names in an article of 1,000 words ≤ 300 ms', figure: 'suggestArticle', most: 300 },
  { words: 'gazetteer ≤ 900 kB', figure: 'gazetteerBytes', most: 900 * KILOBYTE, unit: 'kB' },
];

const RETURN = [
  { words: 'second visit’s first idle map ≤ 0.8 × the first’s', own: ['secondIdle', 'firstIdle'], most: 0.8 },
];

const SLOW = [
  { words: 'first readable passage ≤ 1,500 ms', figure: 'readable', most: 1_500 },
  { words: 'no byte of the map engine before it', figure: 'engineAfter', least: 0 },
];

const LIGHTHOUSE = ['atlas', 'atlas-desktop'].flatMap((page) =>
  [
    ['performance', 'performance'],
    ['accessibility', 'accessibility'],
    ['best practices', 'bestPractices'],
  ].map(([words, figure]) => ({
    words: `${words} ≥ 95, ${page === 'atlas' ? 'phone' : 'desktop'}`,
    page,
    figure,
    least: 95,
    unit: 'points',
  })),
);

const TARGETS = {
  article: ARTICLE,
  budget: BUDGET,
  words: WORDS,
  compare: COMPARE,
  drag: DRAG,
  present: PRESENT,
  return: RETURN,
  slow: SLOW,
  lighthouse: LIGHTHOUSE,
  suggest: SUGGEST,
  author: AUTHOR,
};

/** Judges one part: `{ words, reached, met }` a target, with `reached` in words. */
export function judge({ suite, pages }) {
  const runsOf = (name) => pages.find(({ page }) => page.name === name)?.runs ?? [];
  return (TARGETS[suite.name] ?? MADE).map((target) => {
    const runs = runsOf(target.page ?? 'atlas');
    const { value, reached } = reach(
      target,
      (name) => medianOf(runs, name),
      (name) => medianOf(runsOf(target.to ?? 'maplibre'), name),
    );
    const met =
      (target.least === undefined || value >= target.least) && (target.most === undefined || value <= target.most);
    return { words: target.words, reached, met };
  });
}

/** What a target asks for, as a number and in words: a ratio to bare MapLibre or to a figure of its own, a difference, a figure. */
function reach({ ratio, own, difference, figure, unit, decimals = 0 }, ours, theirs) {
  if (ratio ?? own) {
    const value = ratio ? ours(ratio[0]) / theirs(ratio[1]) : ours(own[0]) / ours(own[1]);
    return { value, reached: `${value.toFixed(2)} ×` };
  }
  if (difference) {
    const value = ours(difference) - theirs(difference);
    return { value, reached: `${value < 0 ? '−' : '+'} ${Math.abs(value / KILOBYTE).toFixed(0)} kB` };
  }
  const value = ours(figure);
  if (unit === 'kB') return { value, reached: `${(value / KILOBYTE).toFixed(1)} kB` };
  return { value, reached: unit === 'points' ? value.toFixed(0) : `${value.toFixed(decimals)} ms` };
}
