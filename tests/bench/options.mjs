/** What can be asked of the benchmark on the command line. */
import { parseArgs } from 'node:util';
import { SUITES } from './contestants.mjs';

const LEAST_RUNS = 7;

/** Enough for the figures of the budgets, which are steady. */
const BUDGET_RUNS = 3;

/** The help text. */
export const USAGE = `npm run bench -- [options]

  --runs N       runs of each page, interleaved (default ${LEAST_RUNS}, the least that the targets are judged by)
  --only NAME    one part of: ${SUITES.map(({ name }) => name).join(', ')}; may be given several times
  --budget       only whether bytes and work have grown; fails where they have
  --json FILE    also writes every figure of every run, with each page's requests
  --compare FILE prints what has moved since the run that wrote FILE by --json
  --markdown     prints the tables as Markdown, dated and with the machine, for the README
  --help         says this`;

const DEFINITIONS = {
  runs: { type: 'string', default: String(LEAST_RUNS) },
  only: { type: 'string', multiple: true, default: [] },
  budget: { type: 'boolean', default: false },
  json: { type: 'string' },
  compare: { type: 'string' },
  markdown: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

/** The options, or `{ problem }` in a sentence. `suites` holds the parts to run, in order. */
export function readOptions(args) {
  let values;
  try {
    values = parseArgs({ args, options: DEFINITIONS, strict: true }).values;
  } catch (error) {
    return { problem: error.message };
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    return { problem: `--runs takes a whole number from 1 up, not ${values.runs}.` };
  const unknown = values.only.find((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown !== undefined) return { problem: `There is no part ${unknown}.` };
  const only = values.budget ? ['budget'] : values.only;
  // Everything but the budgets, which are figures of the first part.
  const suites = SUITES.filter(({ name }) => (only.length === 0 ? name !== 'budget' : only.includes(name)));
  return { ...values, runs: values.budget ? Math.min(runs, BUDGET_RUNS) : runs, suites };
}
