/** One browser and one page at a time, in which every picture is drawn the same way. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { testBrowserArguments } from '../../.scripts/browser-arguments.mjs';
import { SCREENS } from '../support/app.ts';
import type { Box } from '../support/explorer.ts';
import { keepNothing } from '../support/page-conditions.ts';
import { hearProblems, type PageProblems } from '../support/page-problems.ts';
import { type Picture, readPng } from './png-file.ts';
import { stopClock, trackWork } from './track-work.ts';

/** Letters are drawn by the processor from the outlines of the bundled fonts, in grey, at whole pixels; colours are sRGB. */
const SAME_EVERYWHERE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--disable-gpu-rasterization',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
];

/** The moment at which every picture is taken. */
const NOW = Date.parse('2025-08-01T09:00:00Z');

/** What a picture is of: two with the same values are taken of one opened page. */
export interface Scene {
  /** Brings the opened page to what the picture shows, in English. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** What follows the app's address: `?view=compare#map=…`. */
  readonly path: string;
  readonly screen: 'laptop' | 'phone' | { readonly width: number; readonly height: number };
}

/** How it is seen; changed on the opened page. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'ar' | 'ru';
}

interface Opened {
  readonly scene: Scene;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: PageProblems;
}

let browser: Promise<Browser> | undefined;
let opened: Opened | undefined;

/** The page that shows a scene, drawn to the end: the one that is open, or a new one. */
export async function show(scene: Scene, { theme, language }: Look): Promise<Page> {
  if (!opened || !isSame(opened.scene, scene)) opened = await openScene(scene);
  const { page, problems } = opened;
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
  const shown = page.locator(`html[lang="${language}"]`);
  if ((await shown.count()) === 0) {
    // By the address, because not every view has the links of the languages.
    await page.evaluate(goTo, { language });
    await shown.waitFor({ state: 'attached' });
  }
  await settled(page);
  const faults = problems.against([]);
  if (faults.length > 0) throw new Error(`The page has problems:\n${faults.join('\n')}`);
  return page;
}

/** Moves the map of the opened page to a camera, as an edited address does: `zoom/latitude/longitude`. */
export async function moveMap(page: Page, camera: string): Promise<void> {
  await page.evaluate(goTo, { camera });
  await settled(page);
}

/** Edits the address as a person does. Sent to the browser as text. */
function goTo({ language, camera }: { language?: string; camera?: string }): void {
  const url = new URL(location.href);
  if (language) url.searchParams.set('lang', language);
  if (camera) url.hash = `map=${camera}`;
  history.replaceState(history.state, '', url);
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
}

/** Resolves when the page has nothing left to draw. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => window.whenSettled());
}

/** The browser of this worker. */
export function pictureBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  const extra = process.env['PICTURES_BROWSER_ARGUMENTS']?.split(' ') ?? SAME_EVERYWHERE;
  browser ??= chromium.launch({
    args: [...testBrowserArguments(), ...extra],
    ...(executablePath ? { executablePath } : {}),
  });
  return browser;
}

/** What is on screen, or the part of it within `clip`, in CSS pixels. */
export async function takePicture(page: Page, clip?: Box): Promise<Picture> {
  await page.evaluate(hideBuildSize);
  const bytes = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
    ...(clip ? { clip } : {}),
  });
  return readPng(bytes);
}

/** Writes one size of the build for all: each build has another. */
function hideBuildSize(): void {
  for (const { firstChild } of document.querySelectorAll('.offline button')) {
    if (firstChild?.nodeValue) firstChild.nodeValue = firstChild.nodeValue.replace(/[\d٠-٩]+(?:[.,٫][\d٠-٩]+)?/, '0');
  }
}

async function openScene(scene: Scene): Promise<Opened> {
  await opened?.context.close();
  const url = inject('appUrl');
  const { path, screen, act } = scene;
  const context = await (await pictureBrowser()).newContext({
    viewport: typeof screen === 'string' ? SCREENS[screen] : screen,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const problems = hearProblems(context, new URL(url).origin);
  await context.addInitScript(keepNothing);
  await context.addInitScript(trackWork);
  await context.addInitScript(stopClock, NOW);
  const page = await context.newPage();
  await page.goto(new URL(path, url).href, { waitUntil: 'domcontentloaded' });
  await page.locator('[data-status="ready"]').first().waitFor();
  await settled(page);
  await act?.(page);
  return { scene, context, page, problems };
}

function isSame(a: Scene, b: Scene): boolean {
  return a.path === b.path && a.act === b.act && JSON.stringify(a.screen) === JSON.stringify(b.screen);
}
