/** What a person does with the explore view, and what they see of it, for end-to-end tests. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type OpenedApp, type OpenOptions, openApp } from './app.ts';

/** How long a machine with two cores that draws WebGL in software may take, in milliseconds. */
const PATIENCE = 45_000;

/** A position in CSS pixels from the top left of the page. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Position and size in CSS pixels. */
export interface Box extends Position {
  readonly width: number;
  readonly height: number;
}

/** Opens the app and waits until its map draws. */
export async function openWithMap(options: OpenOptions = {}): Promise<OpenedApp> {
  const app = await openApp(options);
  await mapReady(app.page);
  return app;
}

/** Opens the app where no map draws, which is quick, and waits until its words answer. */
export async function openWords(options: OpenOptions = {}): Promise<OpenedApp> {
  const app = await openApp({ ...options, webgl: false });
  await app.page.locator('[data-status="unavailable"]').waitFor({ timeout: PATIENCE });
  return app;
}

/** Resolves when the map draws. */
export async function mapReady(page: Page): Promise<void> {
  await page.locator('[data-status="ready"]').waitFor({ timeout: PATIENCE });
}

/** Resolves when no map of the page has drawn for ten frames. `noteDrawing` must run in the page from its beginning. */
export async function mapsAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { frame, drawnAt } = window as unknown as { frame: number; drawnAt: number };
    return frame - drawnAt >= 10;
  });
}

/** Asks again until the answer is right. */
export function eventually<Value>(ask: () => Value | Promise<Value>) {
  return expect.poll(ask, { timeout: 20_000 });
}

/** The open place. */
export function dialog(page: Page, name: string): Locator {
  return page.getByRole('dialog', { name, exact: true });
}

/** The button of a place in `list "Places"`. */
export function placeInList(page: Page, name: string, list = 'Places'): Locator {
  return page.getByRole('list', { name: list, exact: true }).getByRole('button', { name, exact: true });
}

/** The entry of a place in `list "Places"`: its button and what stands beside it. */
export function entryInList(page: Page, name: string): Locator {
  const entries = page.getByRole('list', { name: 'Places', exact: true }).getByRole('listitem');
  return entries.filter({ has: page.getByRole('button', { name, exact: true }) });
}

/** Whether the entry of a place in `list "Places"` is drawn as pointed at. */
export function isPointedInList(page: Page, name: string): Promise<boolean> {
  const row = entryInList(page, name).locator('[data-pointed]');
  return row.evaluate((element) => element.getAttribute('data-pointed') === 'true');
}

/** The links of `list "Passages"` that read `text`. */
export function mentions(page: Page, text: string): Locator {
  return page.getByRole('list', { name: 'Passages' }).getByRole('link', { name: text, exact: true });
}

/** The button over a place's mark on the map; a pointer goes through it. */
export function placeOnMap(page: Page, id: string): Locator {
  return page.locator(`.place-button[data-place="${id}"]`);
}

/** Where the mark of a place is. */
export async function markOf(page: Page, id: string): Promise<Position> {
  return centreOf(await boxOf(placeOnMap(page, id)));
}

/** Clicks the mark of a place on the map, with a mouse. */
export async function clickMark(page: Page, id: string): Promise<void> {
  const { x, y } = await markOf(page, id);
  await page.mouse.click(x, y);
}

/** Position and size of what is in the page. */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`nothing to see of ${locator}`);
  return box;
}

/** The middle of a box. */
export function centreOf({ x, y, width, height }: Box): Position {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether a position lies in a box. */
export function holds(box: Box, { x, y }: Position): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Whether the first box has all of the second; a pixel of rounding is forgiven. */
export function encloses(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.width <= outer.x + outer.width + 1 &&
    inner.y + inner.height <= outer.y + outer.height + 1
  );
}

/** What is to be seen around a position, as a value that can be compared. */
export async function pictureAround(page: Page, { x, y }: Position, reach = 24): Promise<string> {
  const clip = { x: Math.round(x - reach), y: Math.round(y - reach), width: reach * 2, height: reach * 2 };
  return (await page.screenshot({ clip })).toString('base64');
}

/** Presses Tab until `wanted` has the focus; fails where it is not reached within `most` presses. */
export async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${wanted} within ${most} presses`);
}

/** Whether an element has the focus. */
export async function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

/** What the address says after the path: `?place=moscow#map=…`. */
export function addressOf(page: Page): string {
  const { search, hash } = new URL(page.url());
  return search + hash;
}

/** A notice or failure that is being told, by a part of its words. */
export function told(page: Page, role: 'status' | 'alert', words: string | RegExp): Locator {
  return page.getByRole(role).getByText(words);
}
