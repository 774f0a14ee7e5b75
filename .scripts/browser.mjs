/** Finds a browser that starts, or installs one. */
import { statSync } from 'node:fs';
import { browserArguments } from './browser-arguments.mjs';
import { describeMachine, install, suitableInstallers } from './browser-installers.mjs';
import { browserPlaces } from './browser-places.mjs';

/**
 * Path of the first browser that really starts, or undefined.
 * `probes.isFile(path)` and `probes.starts(path)` look at the machine; tests hand in their own.
 */
export async function findBrowser(surroundings, probes) {
  for (const place of browserPlaces(surroundings)) {
    if (probes.isFile(place) && (await probes.starts(place))) return place;
    if (place === surroundings.env.CHROME_PATH)
      probes.warn(`CHROME_PATH names ${place}, which does not start: looking on.`);
  }
  return undefined;
}

/** Path of a browser that starts: found, or else installed by the first installer that brings one; or undefined. */
export async function provideBrowser(surroundings, probes, installers) {
  let found = await findBrowser(surroundings, probes);
  for (const installer of installers) {
    if (found) break;
    await installer();
    found = await findBrowser(surroundings, probes);
  }
  return found;
}

/** `provideBrowser` on this machine. */
export async function provideBrowserHere() {
  const { chromium } = await import('playwright-core');
  const surroundings = { env: process.env, platform: process.platform, playwrightPath: playwrightPath(chromium) };
  const probes = { isFile, starts: (place) => starts(chromium, place), warn: (text) => console.error(text) };
  const installers = suitableInstallers(describeMachine()).map((name) => () => install(name));
  return provideBrowser(surroundings, probes, installers);
}

/** Playwright throws where it has no build for this platform. */
function playwrightPath(chromium) {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function isFile(place) {
  return statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** True where the browser starts and runs a script in a page. */
async function starts(chromium, executablePath) {
  let browser;
  try {
    browser = await chromium.launch({ executablePath, args: browserArguments(), timeout: 60_000 });
    const page = await browser.newPage();
    return (await page.evaluate('1 + 1')) === 2;
  } catch {
    return false;
  } finally {
    await browser?.close();
  }
}
