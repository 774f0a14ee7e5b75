/** The four kinds of tests: plain modules in Node, components in a browser, the built app from end to end, and pictures. */
import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { testBrowserArguments } from '../../.scripts/browser-arguments.mjs';
import { projectRoot } from '../../.scripts/project.mjs';
import { sharedOptions } from '../../.scripts/vite-shared.ts';

const browserPath = process.env['CHROME_PATH'];
const maxWorkers = Math.min(2, availableParallelism());
/** CI runs a test once more that failed in a browser, and names it. */
const retry = process.env['SECOND_TRY'] === undefined ? 0 : 1;

export default defineConfig({
  root: projectRoot,
  test: {
    projects: [
      {
        ...sharedOptions,
        root: projectRoot,
        test: {
          name: 'unit',
          include: ['tests/{unit,data}/**/*.test.{ts,tsx}'],
          // Property-based tests work for seconds, and for longer on a busy machine.
          testTimeout: 60_000,
          environment: 'node',
          maxWorkers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...sharedOptions,
        root: projectRoot,
        // Named beforehand: a package found in the middle of a run makes the page reload under the tests.
        optimizeDeps: {
          include: [
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            '@preact/signals',
            '@preact/signals-core',
            '@tanstack/virtual-core',
            '@turf/turf',
            'axe-core',
            'd3-geo',
            'fast-check',
            'geographiclib-geodesic',
            'idb',
            'lucide',
            'maplibre-gl',
            'pmtiles',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
            'valibot',
          ],
        },
        test: {
          name: 'browser',
          env: { HOSTILE_LESSONS: process.env['HOSTILE_LESSONS'] ?? '2000' },
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          retry,
          maxWorkers,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: testBrowserArguments(), ...(browserPath ? { executablePath: browserPath } : {}) },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1366, height: 768 } }],
          },
        },
      },
      {
        ...sharedOptions,
        root: projectRoot,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/serve-app.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          retry,
          pool: 'forks',
          // Files of one worker share its modules, and with them one browser.
          isolate: false,
          maxWorkers,
          sequence: { groupOrder: 2 },
        },
      },
      {
        ...sharedOptions,
        root: projectRoot,
        test: {
          name: 'pictures',
          include: ['tests/pictures/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/serve-app.ts', 'tests/pictures/report.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          retry,
          pool: 'forks',
          // Files of one worker share its modules, and with them one browser.
          isolate: false,
          maxWorkers,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
