/** Half of an archive, noise in it, a directory that lies: the words and the places stay, it is said, and a press brings what can be had. */
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { dialog, mapReady, openWithMap, placeInList, told } from '../support/explorer.ts';

const MISSING = 'The map background did not load.';
const ARCHIVE = '**/basemap-*.pmtiles';
const PARTS = 'Parts of the map did not load.';

/** Answers each request for a part of the archive with what `change` makes of the right bytes and their offset. */
async function serveArchive(page: Page, change: (bytes: Buffer, offset: number) => Buffer | null): Promise<void> {
  await page.route(ARCHIVE, async (route: Route) => {
    const offset = Number(/bytes=(\d+)/.exec(route.request().headers()['range'] ?? '')?.[1] ?? 0);
    try {
      const response = await route.fetch();
      const body = change(await response.body(), offset);
      if (body === null) return await route.fulfill({ status: 416, body: '' });
      const headers = { ...response.headers(), 'content-length': String(body.length) };
      await route.fulfill({ response, body, headers });
    } catch {
      // The test let go of the route, or the page of the request, while the host was being asked.
    }
  });
}

/** The first `length` bytes of the file are there, and no more. */
const cutAt =
  (length: number) =>
  (bytes: Buffer, offset: number): Buffer | null =>
    offset >= length ? null : bytes.subarray(0, length - offset);

function noise(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((_, index) => (index * 7919 + 13) % 256));
}

const HEADER = 127;

test.each<[string, string, (bytes: Buffer, offset: number) => Buffer | null, boolean?]>([
  ['nothing of it', MISSING, cutAt(0), true],
  ['half of its header', MISSING, cutAt(60)],
  ['its header alone', MISSING, cutAt(HEADER)],
  ['its directory cut off', PARTS, cutAt(500), true],
  ['its first tiles cut off', PARTS, cutAt(185_000), true],
  ['a page of the host in its place', MISSING, () => Buffer.from('<!doctype html><title>Sign in</title>')],
  ['noise for tiles', PARTS, (bytes, offset) => (offset < 16_384 ? bytes : noise(bytes))],
  [
    'a directory that points past the end of everything',
    PARTS,
    (bytes, offset) => {
      if (offset > 0) return bytes;
      const lying = Buffer.from(bytes);
      // Where the tiles begin (PMTiles 3, bytes 56 to 63), a little endian number.
      lying.writeBigUInt64LE(9_000_000_000_000n, 56);
      return lying;
    },
    true,
  ],
])('%s', async (_, words, change, refuses = false) => {
  const { page, problems } = await openWithMap({
    viewport: { width: 900, height: 600 },
    // What lies past the end a host refuses.
    expectedProblems: refuses ? [/status of 416/] : [],
    beforeOpening: (newPage) => serveArchive(newPage, change),
  });
  await told(page, 'alert', words).waitFor();
  await placeInList(page, 'Moscow').click();
  await dialog(page, 'Moscow').getByText('2,475 km').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.place-button').count()).toBe(4);
  // Said once, however many tiles there are.
  expect(await page.getByRole('alert').locator('.notice').count()).toBe(1);
  expect(problems.filter((problem) => !problem.startsWith('console error'))).toEqual([]);

  await page.unroute(ARCHIVE);
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await told(page, 'alert', words).waitFor({ state: 'detached' });
  await mapReady(page);
  expect(await page.getByRole('alert').locator('.notice').count()).toBe(0);
});
