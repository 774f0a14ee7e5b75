/** How the app is built and served while it is worked on; commands are in `.scripts`, tests in `tests/support`. */
import path from 'node:path';
import { defineConfig, mergeConfig, type UserConfig } from 'vite';
import { beforePaint } from './.scripts/before-paint-plugin.ts';
import { contentSecurityPolicy } from './.scripts/content-security-policy.ts';
import { engineFiles } from './.scripts/engine-files-plugin.ts';
import { lessonsModule } from './.scripts/lessons-plugin.ts';
import { offline } from './.scripts/offline-plugin.ts';
import { oneFile } from './.scripts/one-file/one-file-plugin.ts';
import { PAGE_POLICY } from './.scripts/policies.ts';
import { prerender } from './.scripts/prerender-plugin.ts';
import { projectRoot } from './.scripts/project.mjs';
import { lessonFile, sharedOptions } from './.scripts/vite-shared.ts';

const installed = path.join(projectRoot, 'src', 'install');
const basemap = path.join(projectRoot, 'geodata', 'basemap');

/** Writes words and locator map into the page, and knows the bundled lessons. */
const words = () => [
  lessonsModule(path.join(projectRoot, 'geodata', 'lessons'), lessonFile),
  prerender({
    lesson: lessonFile,
    locatorLand: path.join(basemap, 'locator-land.json'),
    locatorIslands: path.join(basemap, 'locator-islands.json'),
    locatorBorders: path.join(basemap, 'locator-borders.json'),
  }),
];

/** The app as a folder that any static host serves. */
const folder: UserConfig = {
  plugins: [
    beforePaint(),
    ...words(),
    offline({
      worker: path.join(projectRoot, 'src', 'service-worker', 'service-worker.ts'),
      manifest: path.join(installed, 'manifest.webmanifest'),
      icons: ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png', 'apple-touch-icon.png'].map((name) =>
        path.join(installed, name),
      ),
    }),
    engineFiles('src/map/create-map.ts'),
    contentSecurityPolicy(PAGE_POLICY),
  ],
  worker: { format: 'es' },
  build: {
    emptyOutDir: true,
    sourcemap: true,
    // These are fetched when they are wanted, in parts where they are large; inside a script they would be neither.
    assetsInlineLimit: (file) => (/\.(woff2|pmtiles|geojson)$/.test(file) ? false : undefined),
  },
};

/** The app as one page, `vite build --mode file`. */
const file: UserConfig = {
  plugins: [
    ...words(),
    oneFile({
      archive: path.join(basemap, 'basemap.pmtiles'),
      archiveDetail: path.join(basemap, 'detail.json'),
      leftOut: [/relief\.pmtiles$/, /gazetteer/],
      loader: path.join(projectRoot, '.scripts', 'one-file', 'loader.js'),
      fileName: 'dateline-atlas.html',
    }),
  ],
  build: {
    emptyOutDir: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

export default defineConfig(({ mode }) =>
  mergeConfig(
    {
      ...sharedOptions,
      root: path.join(projectRoot, 'src'),
      // Relative links only: the app runs in any folder of any static host.
      base: './',
      publicDir: false,
      cacheDir: path.join(projectRoot, 'node_modules', '.vite'),
      build: {
        outDir: path.join(projectRoot, 'dist'),
        target: 'baseline-widely-available',
        modulePreload: { polyfill: false },
        // MapLibre GL is larger than this by itself, and comes after the words are on screen.
        chunkSizeWarningLimit: 1500,
        // Slow plugins are told on busy machines only, and are nothing that a reader of `npm start` can do about.
        rolldownOptions: { checks: { pluginTimings: false } },
      },
      server: { fs: { allow: [projectRoot] } },
    } satisfies UserConfig,
    mode === 'file' ? file : folder,
  ),
);
