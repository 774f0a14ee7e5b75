/** What has moved since an earlier run: medians of both, side by side. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { machineInWords } from './machine.mjs';
import { FIGURES, layOut } from './report.mjs';
import { medianOf } from './statistics.mjs';

/** Share by which a median has to differ to be said to have moved; below it, a shared machine moves by itself. */
const NOISE = 0.1;

/** What `--json` wrote. Throws, in a sentence, where `file` is not that. */
export async function readEarlier(file) {
  const text = await readFile(path.resolve(file), 'utf8').catch((error) => {
    throw new Error(`${file} cannot be read: ${error.message}`);
  });
  try {
    const earlier = JSON.parse(text);
    if (Array.isArray(earlier.results) && earlier.machine) return earlier;
  } catch {
    // Said below, as for any other file.
  }
  throw new Error(`${file} is not what --json writes.`);
}

/** Rows of cells, the heading first: every figure that both runs have, and those that moved are marked. */
export function comparisonOf(earlier, results) {
  const rows = results.flatMap(({ suite, pages }) =>
    pages.flatMap(({ page, runs }) => {
      const before = earlier.results
        .find((result) => result.suite.name === suite.name)
        ?.pages.find((other) => other.page.name === page.name)?.runs;
      if (!before) return [];
      return FIGURES.flatMap(({ name, title, print }) => {
        const [then, now] = [medianOf(before, name), medianOf(runs, name)];
        if (then === undefined || now === undefined) return [];
        const ratio = now / then;
        const moved = then !== now && !(Math.abs(ratio - 1) < NOISE);
        return [
          [`${suite.name}: ${page.title}, ${title}`, print(then), print(now), ratio.toFixed(2), moved ? 'moved' : ''],
        ];
      });
    }),
  );
  return [['', 'before', 'now', 'ratio', ''], ...rows];
}

/** Prints the rows, and the machine of the earlier run: another machine's milliseconds are not comparable. */
export function printComparison({ earlier, results, markdown }) {
  const lines = layOut(comparisonOf(earlier, results), markdown);
  console.log(
    `\n${lines.join('\n')}\n\nBefore: ${machineInWords(earlier.machine)}. A median has moved where it differs by ${NOISE * 100} % or more.`,
  );
}
