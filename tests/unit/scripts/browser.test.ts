import { describe, expect, test } from 'vitest';
import { findBrowser, provideBrowser } from '../../../.scripts/browser.mjs';
import { adviceFor, suitableInstallers } from '../../../.scripts/browser-installers.mjs';
import { browserPlaces } from '../../../.scripts/browser-places.mjs';

/** A machine that has `files`, of which those in `broken` do not start. */
function machine({ files = [] as string[], broken = [] as string[] } = {}) {
  const warnings: string[] = [];
  const probes = {
    isFile: (place: string) => files.includes(place),
    starts: async (place: string) => !broken.includes(place),
    warn: (text: string) => warnings.push(text),
  };
  return { probes, warnings, files };
}

const linux = { env: { PATH: '/bin:/opt/bin' }, platform: 'linux', playwrightPath: '/cache/playwright/chrome' };

describe('where a browser is looked for', () => {
  test('CHROME_PATH comes first and Playwright’s own last', () => {
    const places = browserPlaces({ ...linux, env: { ...linux.env, CHROME_PATH: '/mine/chrome' } });

    expect(places[0]).toBe('/mine/chrome');
    expect(places.at(-1)).toBe('/cache/playwright/chrome');
    expect(places).toContain('/opt/bin/google-chrome');
  });

  test('macOS keeps browsers in Applications, the person’s own too', () => {
    const places = browserPlaces({ env: { HOME: '/Me' }, platform: 'darwin' });

    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Me/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  test('Windows keeps them under its program folders, and parts PATH with semicolons', () => {
    const env = { ProgramFiles: 'C:\\Programs', LOCALAPPDATA: 'D:\\Local', PATH: 'E:\\a;F:\\b' };
    const places = browserPlaces({ env, platform: 'win32' });

    expect(places).toContain('C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places).toContain('D:\\Local\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('F:\\b\\chrome.exe');
  });
});

describe('finding a browser', () => {
  test('the system’s is taken before Playwright’s own', async () => {
    const { probes } = machine({ files: ['/bin/chromium', '/cache/playwright/chrome'] });
    expect(await findBrowser(linux, probes)).toBe('/bin/chromium');
  });

  test('one that does not start is passed over', async () => {
    const { probes } = machine({ files: ['/bin/chromium', '/cache/playwright/chrome'], broken: ['/bin/chromium'] });
    expect(await findBrowser(linux, probes)).toBe('/cache/playwright/chrome');
  });

  test('a CHROME_PATH that does not start is told', async () => {
    const { probes, warnings } = machine({ files: ['/bin/chromium'] });
    const surroundings = { ...linux, env: { ...linux.env, CHROME_PATH: '/mine/chrome' } };

    expect(await findBrowser(surroundings, probes)).toBe('/bin/chromium');
    expect(warnings).toEqual([expect.stringContaining('/mine/chrome')]);
  });
});

describe('installing a browser where there is none', () => {
  test('nothing is installed where one is found', async () => {
    const { probes } = machine({ files: ['/bin/chromium'] });
    const refuse = () => Promise.reject(new Error('must not be called'));
    expect(await provideBrowser(linux, probes, [refuse])).toBe('/bin/chromium');
  });

  test('the second way is tried where the first brings nothing', async () => {
    const { probes, files } = machine();
    const refused = async () => false;
    const brings = async () => files.push('/usr/bin/chromium');
    expect(await provideBrowser(linux, probes, [refused, brings])).toBe('/usr/bin/chromium');
  });

  test('there is none where every way fails', async () => {
    const { probes } = machine();
    expect(await provideBrowser(linux, probes, [async () => false])).toBeUndefined();
  });

  test.each([
    [{ platform: 'linux', isRoot: true, distribution: 'debian' }, ['apt', 'playwright-with-libraries']],
    [{ platform: 'linux', isRoot: true, distribution: 'ubuntu' }, ['playwright-with-libraries', 'apt']],
    [{ platform: 'linux', isRoot: true, distribution: 'fedora' }, ['playwright']],
    [{ platform: 'linux', isRoot: false, distribution: 'debian' }, ['playwright']],
    [{ platform: 'darwin', isRoot: false, distribution: '' }, ['playwright']],
    [{ platform: 'win32', isRoot: false, distribution: '' }, ['playwright']],
  ])('%j tries %j', (facts, installers) => {
    expect(suitableInstallers(facts)).toEqual(installers);
  });

  test('the advice is one sentence that says what to do', () => {
    expect(adviceFor({ platform: 'linux', isRoot: false, distribution: 'debian' })).toMatch(
      /^[^.]*apt-get install[^.]*\.$/,
    );
    expect(adviceFor({ platform: 'darwin', isRoot: false, distribution: '' })).toMatch(/^[^.]*CHROME_PATH[^.]*\.$/);
  });
});
