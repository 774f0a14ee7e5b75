/** Builds all that is compared into one folder, to be served from there. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder, projectRoot } from '../../.scripts/project.mjs';
import { runNode } from '../../.scripts/run.mjs';
import { barePoints, makeLesson } from './made-lesson.mjs';

const PAGES = path.join(projectRoot, 'tests', 'bench', 'pages');
const BUILD_APP = path.join(projectRoot, 'tests', 'bench', 'build-app.mjs');

/** Where the benchmark builds to; named by process, so that two at a time do not meet. */
export const benchFolder = path.join(cacheFolder, `bench-${process.pid}`);

/** Builds what `suites` need. Resolves to the bounds of each made lesson by its number of places. */
export async function prepare(suites) {
  await mkdir(path.join(benchFolder, 'made'), { recursive: true });
  const bareMounts = new Set(
    suites.flatMap(({ pages }) => pages.filter((page) => !page.isAtlas).map((page) => page.mount)),
  );
  bareMounts.delete('plain');
  for (const mount of bareMounts) await buildBarePage(mount);
  const bounds = {};
  const built = new Set();
  for (const { places, pages } of suites) {
    const atlas = pages.find((page) => page.isAtlas);
    if (!atlas) continue;
    const { mount } = atlas;
    const isMade = mount !== 'atlas';
    if (isMade) bounds[places] = await writeMade(places);
    if (!built.has(mount))
      await buildAtlas(mount, isMade ? path.join(benchFolder, 'made', `lesson-${places}.geojson`) : '');
    built.add(mount);
    if (pages.some((page) => page.mount === 'plain')) await writePlain(mount);
  }
  return bounds;
}

/** The words of a built page without its look, drawings, fonts and scripts. */
async function writePlain(mount) {
  const page = await readFile(path.join(benchFolder, mount, 'index.html'), 'utf8');
  const words = page
    .replace(/<(script|svg|style)\b.*?<\/\1>/gs, '')
    .replace(/<(link|meta http-equiv)\b[^>]*>/g, '')
    .replace(/ style="[^"]*"/g, '');
  await mkdir(path.join(benchFolder, 'plain'), { recursive: true });
  await writeFile(path.join(benchFolder, 'plain', 'index.html'), words);
}

/** Takes away what was built. */
export async function cleanUp() {
  await rm(benchFolder, { recursive: true, force: true });
}

async function writeMade(size) {
  const lesson = makeLesson(size);
  const { collection, bounds } = barePoints(lesson);
  await writeFile(path.join(benchFolder, 'made', `lesson-${size}.geojson`), JSON.stringify(lesson));
  await writeFile(path.join(benchFolder, 'made', `points-${size}.geojson`), JSON.stringify(collection));
  return bounds;
}

async function buildBarePage(mount) {
  console.error(`Building the page ${mount}…`);
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: path.join(PAGES, mount),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    assetsInclude: ['**/*.pmtiles'],
    worker: { format: 'es' },
    build: {
      outDir: path.join(benchFolder, mount),
      emptyOutDir: true,
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { checks: { pluginTimings: false } },
      assetsInlineLimit: (file) => (/\.(json|pmtiles)$/.test(file) ? false : undefined),
    },
  });
}

/** In a process of its own: the app's configuration reads the lesson's name from the environment as it is loaded. */
async function buildAtlas(mount, lesson) {
  console.error(`Building the app as ${mount}…`);
  const folder = path.join(benchFolder, mount);
  const env = { ...process.env, LESSON: lesson, NODE_ENV: 'production' };
  if ((await runNode(BUILD_APP, [folder], { env })) !== 0) throw new Error('The app could not be built.');
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  if (!page.includes('<blockquote')) throw new Error(`The page of ${mount} quotes nothing: is its lesson in order?`);
}
