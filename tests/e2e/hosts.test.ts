import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { openApp } from '../support/app.ts';
import { dialog, eventually, mapReady, mentions } from '../support/explorer.ts';
import { type Host, startHost } from '../support/host.ts';

const folder = (): string => inject('appFolder');
const archiveOf = (host: Host) => host.requests.filter(({ url }) => /basemap-.*\.pmtiles$/.test(url));

function archiveBytes(): number {
  const assets = path.join(folder(), 'assets');
  const name = readdirSync(assets).find((file) => /^basemap-.*\.pmtiles$/.test(file)) ?? '';
  return statSync(path.join(assets, name)).size;
}

test('of a host that honours ranges only the parts of the archive are read that the first map needs', async () => {
  const host = await startHost({ folder: folder() });
  const { page } = await openApp({ host: host.url });
  await mapReady(page);
  const asked = archiveOf(host);
  expect(asked.every(({ status }) => status === 206)).toBe(true);
  const bytes = asked.reduce((sum, each) => sum + each.bytes, 0);
  expect(bytes).toBeGreaterThan(16_384);
  expect(bytes).toBeLessThan(archiveBytes() / 4);
});

test('a host that ignores ranges is asked for the archive whole, once, and the map is the same', async () => {
  const host = await startHost({ folder: folder(), ranges: false, base: '/deep/down/' });
  const { page } = await openApp({ host: host.url });
  await mapReady(page);
  // The first answer is let go of as soon as it turns out to be everything.
  expect(archiveOf(host).length).toBeLessThanOrEqual(2);
  const map = page.getByRole('region', { name: 'Map', exact: true });
  const ranged = await openApp();
  await mapReady(ranged.page);
  const [here, there] = await Promise.all(
    [map, ranged.page.getByRole('region', { name: 'Map', exact: true })].map((each) => each.screenshot()),
  );
  expect(here?.equals(there as Buffer)).toBe(true);

  await page.goto(`${host.url}?view=compare&sites=tartous,khmeimim`);
  await page.getByRole('row', { name: /^To the nearest coast on the map .*km/ }).waitFor();
});

for (const ranges of [true, false]) {
  test(`half of the archive ${ranges ? 'in ranges' : 'in one piece'} is said in words, which all work`, async () => {
    const host = await startHost({ folder: folder(), ranges, parts: new Map([['.pmtiles', 0.003]]) });
    const { page } = await openApp({ host: host.url, expectedProblems: ranges ? [/416/] : [] });
    await page.getByRole('alert').getByText('Parts of the map did not load.').waitFor({ timeout: 45_000 });
    await mentions(page, 'Khmeimim').click();
    await dialog(page, 'Khmeimim').waitFor();
    host.habits.parts.clear();
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await eventually(() => page.getByText('did not load').count()).toBe(0);
    await mapReady(page);
  });
}
