/** The whole benchmark: builds, serves, measures in turns, and says what came out. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { provideBrowserHere } from '../../.scripts/browser.mjs';
import { browserArguments } from '../../.scripts/browser-arguments.mjs';
import { printComparison, readEarlier } from './comparison.mjs';
import { describeMachine } from './machine.mjs';
import { benchFolder, cleanUp, prepare } from './prepare.mjs';
import { printReport } from './report.mjs';
import { runSuite } from './rounds.mjs';
import { serve } from './server.mjs';
import { judge } from './targets.mjs';

/**
 * Runs the parts that `options` name. Resolves to false where there is no browser to measure with, and with `budget` where a budget is
 * exceeded.
 */
export async function bench({ runs, suites, json, markdown, compare, budget }) {
  // Read first: a name that is wrong should not cost an hour.
  const earlier = compare && (await readEarlier(compare));
  const executablePath = await provideBrowserHere();
  if (!executablePath) return false;
  const closing = [cleanUp];
  try {
    const bounds = await prepare(suites);
    const server = await serve(benchFolder);
    closing.push(server.close);
    const browser = await chromium.launch({ executablePath, args: browserArguments() });
    closing.push(() => browser.close());
    const machine = describeMachine(browser.version());
    const results = [];
    for (const suite of suites)
      results.push(
        await runSuite(suite, runs, { browser, server, bounds, executablePath, browserArguments: browserArguments() }),
      );
    if (json) await writeFile(path.resolve(json), `${JSON.stringify({ machine, runs, results }, null, 2)}\n`);
    printReport({ machine, runs, results, markdown });
    if (earlier) printComparison({ earlier, results, markdown });
    return !budget || results.flatMap(judge).every(({ met }) => met);
  } finally {
    for (const close of closing.reverse()) await close();
  }
}
