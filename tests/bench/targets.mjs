/** What the app is to reach, from the project's plan, and whether it does. */
import { medianOf } from './statistics.mjs';

const KILOBYTE = 1_000;

const ARTICLE = [
  { words: 'first readable passage ≤ 0.28 × bare MapLibre’s first idle', ratio: ['readable', 'firstIdle'], most: 0.28 },
  { words: 'first idle map ≤ 1.10 × bare MapLibre’s', ratio: ['firstIdle', 'firstIdle'], most: 1.1 },
  { words: 'main thread’s work ≤ 1.30 × bare MapLibre’s', ratio: ['mainThread', 'mainThread'], most: 1.3 },
  { words: 'bytes ≤ bare MapLibre’s + 110 kB', difference: 'bytes', most: 110 * KILOBYTE },
  { words: 'click to popup ≤ 2 × bare MapLibre’s', ratio: ['clickToPopup', 'clickToPopup'], most: 2 },
  { words: 'memory ≤ 1.25 × bare MapLibre’s', ratio: ['memory', 'memory'], most: 1.25 },
];

/** What must not grow. Figures that a busy machine hardly moves, for every change to be judged by; the targets are further down. */
const BUDGET = [
  { words: 'bytes ≤ bare MapLibre’s + 158 kB', difference: 'bytes', most: 158 * KILOBYTE },
  { words: 'main thread’s work ≤ 2.5 × bare MapLibre’s', ratio: ['mainThread', 'mainThread'], most: 2.5 },
  { words: 'layouts ≤ 14', figure: 'layouts', most: 14, unit: 'points' },
  { words: 'work of a click ≤ 5 × bare MapLibre’s', ratio: ['clickWork', 'clickWork'], most: 5 },
  { words: 'layouts of a click ≤ 8', figure: 'clickLayouts', most: 8, unit: 'points' },
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
  { words: 'first idle map ≤ 1.15 × bare MapLibre’s', ratio: ['firstIdle', 'firstIdle'], most: 1.15 },
  { words: 'click to popup ≤ 3 × bare MapLibre’s', ratio: ['clickToPopup', 'clickToPopup'], most: 3 },
];

const COMPARE = [
  { words: 'frames a second ≥ 0.95 × maplibre-gl-compare’s', ratio: ['framesASecond', 'framesASecond'], least: 0.95 },
  { words: 'opening Compare loads ≤ 40 kB', figure: 'viewBytes', most: 40 * KILOBYTE, unit: 'kB' },
];

const DRAG = [{ words: 'script ≤ 8 ms a frame', figure: 'scriptAFrame', most: 8, decimals: 1 }];

const PRESENT = [
  { words: 'key to words ≤ 40 ms', figure: 'keyToWords', most: 40 },
  { words: 'frames a second ≥ 0.95 × bare MapLibre’s', ratio: ['framesASecond', 'framesASecond'], least: 0.95 },
  { words: 'opening Present loads ≤ 40 kB', figure: 'viewBytes', most: 40 * KILOBYTE, unit: 'kB' },
];

const AUTHOR = [{ words: 'work of the page a key ≤ 16 ms', figure: 'keyWork', most: 16, decimals: 1 }];

const SUGGEST = [
  { words: 'names in an article of 1,000 words ≤ 300 ms', figure: 'suggestArticle', most: 300 },
  { words: 'gazetteer ≤ 1,600 kB', figure: 'gazetteerBytes', most: 1_600 * KILOBYTE, unit: 'kB' },
];

const RETURN = [
  { words: 'second visit’s first idle map ≤ 0.65 × the first’s', own: ['secondIdle', 'firstIdle'], most: 0.65 },
];

const SLOW = [
  { words: 'first readable passage ≤ 1,500 ms', figure: 'readable', most: 1_500 },
  { words: 'no byte of the map engine before it', figure: 'engineAfter', least: 0 },
];

const LIGHTHOUSE = [
  { words: 'performance ≥ bare MapLibre’s + 12, phone', difference: 'performance', least: 12, unit: 'points' },
  { words: 'performance ≥ 98, desktop', page: 'atlas-desktop', figure: 'performance', least: 98, unit: 'points' },
  ...['atlas', 'atlas-desktop'].flatMap((page) =>
    [
      ['accessibility', 'accessibility'],
      ['best practices', 'bestPractices'],
    ].map(([words, figure]) => ({
      words: `${words} ≥ 95, ${page === 'atlas' ? 'phone' : 'desktop'}`,
      page,
      figure,
      least: 95,
      unit: 'points',
    })),
  ),
];

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
    const size = Math.abs(value);
    const printed = unit === 'points' ? size.toFixed(0) : `${(size / KILOBYTE).toFixed(0)} kB`;
    return { value, reached: `${value < 0 ? '−' : '+'} ${printed}` };
  }
  const value = ours(figure);
  if (unit === 'kB') return { value, reached: `${(value / KILOBYTE).toFixed(1)} kB` };
  return { value, reached: unit === 'points' ? value.toFixed(0) : `${value.toFixed(decimals)} ms` };
}
