/** What a hand points with and hands out: spotlight, pen, the square for phones. */
import type { Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { PALETTES } from '../../src/cartography/palette.ts';
import { channelsOf, countColours } from '../support/colours.ts';
import { addressOf, boxOf, eventually, markOf } from '../support/explorer.ts';
import { openWall, stepOf, titleOf, tool } from '../support/presentation.ts';

test('the spotlight stays on its place when the map moves', async () => {
  const { page } = await openWall();
  await page.keyboard.press('s');
  const light = page.locator('.spotlight');
  const { x, y } = await markOf(page, 'moscow');
  await page.mouse.move(x, y);
  const at = () =>
    light.evaluate((element) =>
      ['--x', '--y'].map((name) => Number.parseFloat((element as HTMLElement).style.getPropertyValue(name))),
    );
  await eventually(at).toEqual([x, y].map((value) => expect.closeTo(value, 0)));
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await eventually(() => stepOf(page)).toBe(3);
  await eventually(async () => {
    const mark = await markOf(page, 'moscow');
    const [lightX = 0, lightY = 0] = await at();
    return Math.hypot(lightX - mark.x, lightY - mark.y) < 3 && Math.hypot(mark.x - x, mark.y - y) > 20;
  }).toBe(true);
  await page.keyboard.press('Escape');
  await light.waitFor({ state: 'detached' });
  expect(addressOf(page)).toContain('view=present');
});

test('the pen draws on the ground: what is drawn moves with the map, and one press clears it', async () => {
  const { page } = await openWall({ path: '?view=present&step=5' });
  const map = await boxOf(page.getByRole('region', { name: 'Map', exact: true }));
  const [x, y] = [map.x + map.width * 0.25, map.y + map.height * 0.3];
  const ink = () => inkAt(page, x, y);
  expect(await ink()).toBe(false);
  await page.keyboard.press('p');
  await page.mouse.move(x - 60, y);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.move(x + 60, y, { steps: 5 });
  await page.mouse.up();
  await eventually(ink).toBe(true);
  await page.keyboard.press('p');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 120, { steps: 8 });
  await page.mouse.up();
  await eventually(ink).toBe(false);
  await eventually(() => inkAt(page, x, y + 120)).toBe(true);
  await tool(page, 'Clear the drawing').click();
  await eventually(() => inkAt(page, x, y + 120)).toBe(false);
});

test('the square is read back as the address of the step, and a phone that opens it sees the same', async () => {
  const { page, context } = await openWall({ path: '?view=present&step=8&units=mi' });
  await tool(page, 'Share this view').click();
  const share = page.getByRole('dialog', { name: 'Open this view on a phone' });
  const square = await share.getByRole('img').evaluate((svg) => ({
    side: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
    path: svg.querySelector('path')?.getAttribute('d') ?? '',
  }));
  const link = readSquare(square);
  expect(link).toMatch(/\?view=present&step=8&units=mi$/);
  await share.getByText(link).waitFor();
  const phone = await context.newPage();
  await phone.goto(link);
  await eventually(() => titleOf(phone).innerText()).toBe('How far from the capital that runs them');
  await phone.getByText('1,408 mi').waitFor();
});

/** Whether the colour of the pen is seen at a position. */
async function inkAt(page: Page, x: number, y: number): Promise<boolean> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const [colour = ''] = (await countColours(page, await page.screenshot({ clip }))).keys();
  const pen = channelsOf(PALETTES.light.annotation);
  return channelsOf(colour).reduce((off, value, at) => off + Math.abs(value - (pen[at] ?? 0)), 0) < 60;
}

/** The text of a QR code drawn as squares of one unit. */
function readSquare({ side, path }: { side: number; path: string }): string {
  const scale = 4;
  const width = side * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, left, top] of path.matchAll(/M(\d+) (\d+)h1/g)) {
    for (let row = 0; row < scale; row += 1) {
      for (let column = 0; column < scale; column += 1) {
        const at = ((Number(top) * scale + row) * width + Number(left) * scale + column) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return decodeQR({ width, height: width, data });
}
