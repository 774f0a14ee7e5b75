/** Opens the built app as a person with a certain screen, language and set of abilities has it before them. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { sharedBrowser } from './browser.ts';
import { forbidPointer, keepNothing, withoutWebGL } from './page-conditions.ts';
import { hearProblems } from './page-problems.ts';

/** The screens that the app is designed at, in CSS pixels. */
export const SCREENS = {
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
  old: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
} as const;

/** How to open the app. Everything has a default: the front page, on a laptop, in English, with a mouse. */
export interface OpenOptions {
  /** Address of the app, with a closing slash, where it is not the one that all tests share. */
  readonly host?: string;
  /** What follows the app's address: `?place=khmeimim#map=9/35.4/35.9`. */
  readonly path?: string;
  readonly viewport?: keyof typeof SCREENS | { readonly width: number; readonly height: number };
  /** BCP 47, the browser's language; the app's own is in `path`, as `?lang=ar`. */
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly contrast?: 'more' | 'no-preference';
  /** True for a finger instead of a mouse. */
  readonly touch?: boolean;
  /** False to open the page with scripts off. */
  readonly javaScript?: boolean;
  /** False for a browser whose canvases have no WebGL. */
  readonly webgl?: boolean;
  /** True where the test must do everything by keyboard: any use of a pointer is then a problem. */
  readonly keyboardOnly?: boolean;
  /** What Playwright calls a permission, such as `clipboard-read`. */
  readonly permissions?: readonly string[];
  /** Problems that this test is about. Each must happen, and none of them fails the test. */
  readonly expectedProblems?: readonly RegExp[];
  /** True where the app may keep itself on the machine; then no request can be made to fail by `page.route`. */
  readonly offline?: boolean;
  /** Prepares the page before the app is opened: `page.route` to make a request fail, say. */
  readonly beforeOpening?: (page: Page) => Promise<unknown>;
}

/** The app, open. It is closed, and its problems fail the test, when the test has finished. */
export interface OpenedApp {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Address of the app without `path`. */
  readonly url: string;
  /** What went wrong so far; see `hearProblems`. */
  readonly problems: readonly string[];
}

/** Opens the app and waits until its document has been read. To be called inside a test. */
export async function openApp(options: OpenOptions = {}): Promise<OpenedApp> {
  const url = options.host ?? inject('appUrl');
  const browser = await sharedBrowser();
  const context = await browser.newContext(contextOptions(options));
  const problems = hearProblems(context, new URL(url).origin);
  onTestFinished(async () => {
    await context.close();
    expect(problems.against(options.expectedProblems ?? []), 'problems in the page').toEqual([]);
  });
  if (!options.offline) await context.addInitScript(keepNothing);
  if (options.webgl === false) await context.addInitScript(withoutWebGL);
  if (options.keyboardOnly) await context.addInitScript(forbidPointer);
  const page = await context.newPage();
  await options.beforeOpening?.(page);
  await page.goto(new URL(options.path ?? '', url).href, { waitUntil: 'domcontentloaded' });
  return { page, context, url, problems: problems.all };
}

function contextOptions(options: OpenOptions): BrowserContextOptions {
  const { viewport = 'laptop', touch = false } = options;
  return {
    viewport: typeof viewport === 'string' ? SCREENS[viewport] : viewport,
    locale: options.language ?? 'en-GB',
    // Dates and times are the same wherever the tests run.
    timezoneId: 'UTC',
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    forcedColors: options.forcedColors ?? 'none',
    contrast: options.contrast ?? 'no-preference',
    hasTouch: touch,
    isMobile: touch,
    javaScriptEnabled: options.javaScript ?? true,
    permissions: [...(options.permissions ?? [])],
  };
}
