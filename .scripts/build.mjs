/** `npm run build`: builds the app into `dist`, with the packages it needs. `npm run build:file` (`--file`): only the one file. */
import './node-version.mjs';

const { provideDependencies } = await import('./dependencies.mjs');
if (await provideDependencies()) {
  const { buildApp } = await import('./build-app.mjs');
  await buildApp('info', process.argv.includes('--file') ? ['file'] : ['production', 'file']);
} else {
  process.exitCode = 1;
}
