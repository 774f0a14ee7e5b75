/** Where Chromium, Chrome and Edge usually are on Linux, macOS and Windows. */
import path from 'node:path';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_PLACES = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
];
const MAC_PLACES = [
  'Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'Applications/Chromium.app/Contents/MacOS/Chromium',
  'Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Paths at which a browser may be, best first: the one that `CHROME_PATH` names, the system's, Playwright's own.
 * None of them need exist.
 */
export function browserPlaces({ env, platform, playwrightPath }) {
  const places = [env.CHROME_PATH, ...systemPlaces(env, platform), playwrightPath];
  return [...new Set(places.filter(Boolean))];
}

function systemPlaces(env, platform) {
  if (platform === 'win32') {
    const bases = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    const usual = WINDOWS_PLACES.flatMap((place) => bases.map((base) => path.win32.join(base, place)));
    return [...usual, ...onPath(env, ['chrome.exe', 'chromium.exe', 'msedge.exe'], path.win32)];
  }
  const found = onPath(env, LINUX_NAMES, path.posix);
  if (platform !== 'darwin') return [...found, ...LINUX_PLACES];
  const bases = ['/', env.HOME].filter(Boolean);
  return [...MAC_PLACES.flatMap((place) => bases.map((base) => path.posix.join(base, place))), ...found];
}

function onPath(env, names, { delimiter, join }) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
