/** `npm run bench`: this app beside bare map pages, in one run on one machine. `npm run bench -- --help` says more. */
import '../../.scripts/node-version.mjs';

const { readOptions, USAGE } = await import('./options.mjs');
const options = readOptions(process.argv.slice(2));
if (options.problem) {
  console.error(`${options.problem}\n\n${USAGE}`);
  process.exitCode = 1;
} else if (options.help) {
  console.log(USAGE);
} else {
  const { bench } = await import('./bench.mjs');
  process.exitCode = (await bench(options)) ? 0 : 1;
}
