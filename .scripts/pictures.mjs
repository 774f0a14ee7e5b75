/**
 * `npm run pictures`: compares every picture with its kept one.
 * `-- --keep` writes anew the kept ones that differ; `-- --show` makes the page for all, also those that are the same.
 * What else is given goes to Vitest: `-- --keep -t explore` is for pictures with “explore” in their names.
 */
import './node-version.mjs';

const { runNode } = await import('./run.mjs');
const { projectRoot } = await import('./project.mjs');
const given = process.argv.slice(2);
const modes = given.filter((argument) => argument === '--keep' || argument === '--show');
const rest = given.filter((argument) => !modes.includes(argument));
const mode = modes[0]?.slice(2) ?? '';
process.exitCode = await runNode(`${projectRoot}/.scripts/test.mjs`, ['--project', 'pictures', ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PICTURES: mode },
});
