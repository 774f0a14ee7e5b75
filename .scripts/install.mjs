/** `node .scripts/install.mjs`: makes sure of the packages; the first half of every npm script that needs them. */
import './node-version.mjs';

const { provideDependencies } = await import('./dependencies.mjs');
process.exitCode = (await provideDependencies()) ? 0 : 1;
