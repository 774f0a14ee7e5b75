/** What the app is to reach, from the project's plan, and whether it does. */
import { medianOf } from './statistics.mjs';

const KILOBYTE = 1_000;

const ARTICLE = [
  { words: 'first readable passage ≤ 0.25 × bare MapLibre’s first idle', ratio: ['readable', 'firstIdle'], most: 0.25 },
  { words: 'first idle map ≤ 1.15 × bare MapLibre’s', ratio: ['firstIdle', 'firstIdle'], most: 1.15 },
  { words: 'bytes ≤ bare MapLibre’s + 180 kB', difference: 'bytes', most: 180 * KILOBYTE },
  { words: 'click to popup ≤ 50 ms', figure: 'clickToPopup', most: 50 },
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

const TARGETS = { article: ARTICLE, compare: COMPARE, drag: DRAG, present: PRESENT, author: AUTHOR };

/** Judges one part: `{ words, reached, met }` a target, with `reached` in words. */
export function judge({ suite, pages }) {
  const runsOf = (name) => pages.find(({ page }) => page.name === name)?.runs ?? [];
  const atlas = runsOf('atlas');
  const maplibre = runsOf('maplibre');
  return (TARGETS[suite.name] ?? MADE).map(({ words, ratio, difference, figure, most, least, unit, decimals = 0 }) => {
    if (ratio) {
      const value = medianOf(atlas, ratio[0]) / medianOf(maplibre, ratio[1]);
      return { words, reached: `${value.toFixed(2)} ×`, met: least === undefined ? value <= most : value >= least };
    }
    if (difference) {
      const value = medianOf(atlas, difference) - medianOf(maplibre, difference);
      return {
        words,
        reached: `${value < 0 ? '−' : '+'} ${Math.abs(value / KILOBYTE).toFixed(0)} kB`,
        met: value <= most,
      };
    }
    const value = medianOf(atlas, figure);
    const reached = unit === 'kB' ? `${(value / KILOBYTE).toFixed(1)} kB` : `${value.toFixed(decimals)} ms`;
    return { words, reached, met: value <= most };
  });
}
