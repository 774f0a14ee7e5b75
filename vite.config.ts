/** How the app is built and served while it is worked on; commands are in `.scripts`, tests in `tests/support`. */
import path from 'node:path';
import { defineConfig } from 'vite';
import { beforePaint } from './.scripts/before-paint-plugin.ts';
import { contentSecurityPolicy } from './.scripts/content-security-policy.ts';
import { lessonsModule } from './.scripts/lessons-plugin.ts';
import { prerender } from './.scripts/prerender-plugin.ts';
import { projectRoot } from './.scripts/project.mjs';
import { lessonFile, sharedOptions } from './.scripts/vite-shared.ts';
import { GROUND_HOSTS } from './src/domain/ground.ts';

const basemap = path.join(projectRoot, 'geodata', 'basemap');

export default defineConfig({
  ...sharedOptions,
  root: path.join(projectRoot, 'src'),
  // Relative links only: the app runs in any folder of any static host.
  base: './',
  publicDir: false,
  cacheDir: path.join(projectRoot, 'node_modules', '.vite'),
  plugins: [
    beforePaint(),
    lessonsModule(path.join(projectRoot, 'geodata', 'lessons'), lessonFile),
    prerender({
      lesson: lessonFile,
      locatorLand: path.join(basemap, 'locator-land.json'),
      locatorBorders: path.join(basemap, 'locator-borders.json'),
    }),
    contentSecurityPolicy({
      'default-src': ["'self'"],
      // Beside our own origin only the hosts of the online grounds, and of those none before a person asks.
      'connect-src': ["'self'", ...Object.values(GROUND_HOSTS).map((host) => `https://${host}`)],
      // MapLibre GL makes images of blobs, and the icons of the style are data.
      'img-src': ["'self'", 'data:', 'blob:'],
      'worker-src': ["'self'", 'blob:'],
      'style-src': ["'self'", "'unsafe-inline'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    }),
  ],
  worker: { format: 'es' },
  build: {
    outDir: path.join(projectRoot, 'dist'),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    sourcemap: true,
    modulePreload: { polyfill: false },
    // MapLibre GL is larger than this by itself, and comes after the words are on screen.
    chunkSizeWarningLimit: 1500,
    // Slow plugins are told on busy machines only, and are nothing that a reader of `npm start` can do about.
    rolldownOptions: { checks: { pluginTimings: false } },
    // These are fetched when they are wanted, in parts where they are large; inside a script they would be neither.
    assetsInlineLimit: (file) => (/\.(woff2|pmtiles|geojson)$/.test(file) ? false : undefined),
  },
  server: { fs: { allow: [projectRoot] } },
});
