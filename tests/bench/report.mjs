/** Prints what came out: a table a part, and below it the targets. */
import { machineInWords } from './machine.mjs';
import { medianOf } from './statistics.mjs';
import { judge } from './targets.mjs';

const milliseconds = (value) => `${value.toFixed(0)} ms`;
const share = (value) => value.toFixed(3);
const points = (value) => value.toFixed(0);
/** What can be measured, in the order of the tables. */
export const FIGURES = [
  { name: 'bytes', title: 'bytes to first idle', print: (value) => `${(value / 1_000).toFixed(0)} kB` },
  { name: 'readable', title: 'first readable passage', print: milliseconds },
  { name: 'firstIdle', title: 'first idle map', print: milliseconds },
  { name: 'secondIdle', title: 'first idle map, second visit', print: milliseconds },
  { name: 'secondBytes', title: 'bytes, second visit', print: (value) => `${(value / 1_000).toFixed(0)} kB` },
  { name: 'engineAfter', title: 'engine’s first byte after it', print: milliseconds },
  { name: 'performance', title: 'performance', print: points },
  { name: 'accessibility', title: 'accessibility', print: points },
  { name: 'bestPractices', title: 'best practices', print: points },
  { name: 'mainThread', title: 'main thread’s work till then', print: milliseconds },
  { name: 'layouts', title: 'layouts till then', print: points },
  { name: 'clickWork', title: 'main thread’s work, click to popup', print: milliseconds },
  { name: 'clickLayouts', title: 'layouts, click to popup', print: points },
  { name: 'clickToPopup', title: 'click to open popup', print: milliseconds },
  { name: 'memory', title: 'memory after ten changes', print: (value) => `${(value / 1_000_000).toFixed(1)} MB` },
  { name: 'keyToWords', title: 'key to words', print: milliseconds },
  { name: 'framesASecond', title: 'frames a second', print: (value) => value.toFixed(1) },
  { name: 'scriptAFrame', title: 'script a frame', print: (value) => `${value.toFixed(1)} ms` },
  { name: 'keyWork', title: 'work of the page a key', print: (value) => `${value.toFixed(1)} ms` },
  { name: 'keyToFrame', title: 'key to frame', print: milliseconds },
  { name: 'viewBytes', title: 'program loaded by opening it', print: (value) => `${(value / 1_000).toFixed(1)} kB` },
  { name: 'scrollToMiddle', title: 'list, scroll to middle', print: milliseconds },
  { name: 'typeLetter', title: 'list, type a letter', print: milliseconds },
  { name: 'gazetteerBytes', title: 'gazetteer', print: (value) => `${(value / 1_000).toFixed(0)} kB` },
  { name: 'suggestReady', title: 'first answer, gazetteer fetched and indexed', print: milliseconds },
  { name: 'suggestArticle', title: 'names in an article of 1,000 words', print: milliseconds },
  { name: 'suggestLongest', title: 'names in a million letters', print: milliseconds },
  { name: 'precision', title: 'marked sentences, precision', print: share },
  { name: 'recall', title: 'marked sentences, recall', print: share },
  { name: 'unseenPrecision', title: 'second set of sentences, precision', print: share },
  { name: 'unseenRecall', title: 'second set of sentences, recall', print: share },
];

/** Prints medians, their ratios to bare MapLibre's, and the targets; as Markdown where asked. */
export function printReport({ machine, runs, results, markdown }) {
  const parts = results.map((result) => [
    markdown ? `**${result.suite.title}**` : result.suite.title,
    '',
    ...layOut(tableOf(result), markdown),
    '',
    ...layOut(verdictsOf(result), markdown),
  ]);
  const count = runs === 1 ? '1 run' : `medians of ${runs} runs, interleaved`;
  const foot = `${machineInWords(machine)}; ${count}; in brackets the ratio to bare MapLibre.`;
  console.log(`${parts.map((lines) => lines.join('\n')).join('\n\n')}\n\n${foot}`);
}

/** Rows of cells, the heading first. Figures that no page of the part has are left out. */
function tableOf({ pages }) {
  const yardstick = pages.find(({ page }) => page.name === 'maplibre')?.runs ?? [];
  const figures = FIGURES.filter(({ name }) => pages.some(({ runs }) => medianOf(runs, name) !== undefined));
  const rows = figures.map(({ name, title, print }) => [
    title,
    ...pages.map(({ runs }) => {
      const value = medianOf(runs, name);
      const against = medianOf(yardstick, name);
      if (value === undefined) return '–';
      return runs === yardstick || !against ? print(value) : `${print(value)} (${(value / against).toFixed(2)})`;
    }),
  ]);
  return [['', ...pages.map(({ page }) => page.title)], ...rows];
}

function verdictsOf(result) {
  const rows = judge(result).map(({ words, reached, met }) => [words, reached, met ? 'met' : 'MISSED']);
  return [['target', 'reached', ''], ...rows];
}

/** First column to the left, the others to the right. */
export function layOut(rows, markdown) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length), markdown ? 3 : 0));
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]));
  const lines = rows.map((row) => row.map(pad));
  if (!markdown) {
    const rule = widths.map((width) => '─'.repeat(width)).join('  ');
    const [heading, ...rest] = lines.map((cells) => cells.join('  ').trimEnd());
    return [heading, rule, ...rest];
  }
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [heading, ...rest] = lines;
  return [heading, rule, ...rest].map((cells) => `| ${cells.join(' | ')} |`);
}
