/** Runs the pages of a part in turns, A B C A B C, so that what else the machine does falls on all of them alike. */
import { measure } from './measure.mjs';

/** Milliseconds that one run of one page may take, on a slow machine with the largest lesson. */
const LONGEST_RUN = 180_000;

/**
 * One warm-up of each page, which is thrown away (it fills the server's and the graphics driver's caches), then `runs`
 * rounds. Resolves to `{ suite, pages: [{ page, runs: figures[] }] }`.
 */
export async function runSuite(suite, runs, setting) {
  const measured = suite.pages.map((page) => ({ page, runs: [] }));
  let box;
  for (let round = 0; round <= runs; round += 1) {
    console.error(round === 0 ? `${suite.title}: warming up…` : `${suite.title}: round ${round} of ${runs}…`);
    for (const { page, runs: figures } of measured) {
      const figure = await inTime((suite.measure ?? measure)(page, suite, { ...setting, box }), page, suite);
      // The app comes first: the bare pages' maps are made as large as its own.
      box ??= figure.detail.box;
      if (round > 0) figures.push(figure);
    }
  }
  return { suite, pages: measured };
}

/** A page that does not answer ends the benchmark with its name, and not in silence. */
function inTime(measuring, page, suite) {
  const deadline = AbortSignal.timeout(LONGEST_RUN);
  return new Promise((resolve, reject) => {
    deadline.addEventListener('abort', () =>
      reject(new Error(`${suite.name}: the page ${page.name} does not answer.`)),
    );
    measuring.then(resolve, reject);
  });
}
