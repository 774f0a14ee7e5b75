/** `npm run build`: builds the app into `dist`, with the packages it needs. */
import './node-version.mjs';

const { provideDependencies } = await import('./dependencies.mjs');
if (await provideDependencies()) {
  const { buildApp } = await import('./build-app.mjs');
  await buildApp('info');
} else {
  process.exitCode = 1;
}
