/** One browser for all end-to-end tests of a worker. */
import { type Browser, chromium } from 'playwright-core';
import { testBrowserArguments } from '../../.scripts/browser-arguments.mjs';

let launched: Promise<Browser> | undefined;

/** The worker's browser, started when it is first wanted. Playwright ends it when the worker exits. */
export function sharedBrowser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}

function launch(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  return chromium.launch({ args: testBrowserArguments(), ...(executablePath ? { executablePath } : {}) });
}
