/** Plays the quiz in end-to-end tests: knows the first lesson, and answers as well or as badly as is asked. */
import type { Locator, Page } from 'playwright-core';
import { parseLesson } from '../../src/codec/lesson/parse-lesson.ts';
import type { Place } from '../../src/domain/lesson.ts';
import { textOf } from '../../src/domain/lesson-index.ts';
import type { LngLat } from '../../src/domain/lng-lat.ts';
import { distanceMetres } from '../../src/geo/distance.ts';
import { toMercator, worldPixels } from '../../src/geo/web-mercator.ts';
import { lessonText } from './article.ts';
import { boxOf, eventually, type Position } from './explorer.ts';

const parsed = parseLesson(lessonText);
if (!parsed.ok) throw new Error('the first lesson has faults');
const { lesson } = parsed.value;

/** The names of the kinds of question in the setup. */
export const KINDS = { find: 'Find it', quote: 'Match the quotation', further: 'Which is further' } as const;

/** A kind of question. */
export type Kind = keyof typeof KINDS;

/** Begins a round of these kinds, in English. */
export async function start(
  page: Page,
  kinds: readonly Kind[],
  { each = 3, teams = 1 }: { readonly each?: number; readonly teams?: number } = {},
): Promise<void> {
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const box = page.getByRole('checkbox', { name: KINDS[kind] });
    if (await box.isEnabled()) await box.setChecked(kinds.includes(kind));
  }
  await page.getByRole('combobox', { name: 'Players' }).selectOption(String(teams));
  await page.getByRole('combobox', { name: /^Questions/ }).selectOption(String(each));
  // By key: where no map draws, the notice of it lies over the foot of the column.
  await page.getByRole('button', { name: 'Start' }).press('Enter');
}

/** The question at the top, as its heading reads. */
export function asked(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 2 }).innerText();
}

/** The kind of the question that is asked in English. */
export async function kindAsked(page: Page): Promise<Kind> {
  const text = await asked(page);
  if (text.startsWith('Where is')) return 'find';
  return text.startsWith('Which is further') ? 'further' : 'quote';
}

/** The place that a question to find one, or to compare distances, names. */
export async function placeAsked(page: Page): Promise<Place> {
  const text = await asked(page);
  const place = lesson.places.find(({ name }) => text.includes(name.en));
  if (!place) throw new Error(`no place is named in “${text}”`);
  return place;
}

/** Where a position is on the page, by the camera that the address holds. */
export async function spotOf(page: Page, at: LngLat): Promise<Position> {
  await eventually(() => page.url()).toContain('#map=');
  const [zoom = 0, latitude = 0, longitude = 0] = page.url().split('#map=')[1]?.split('/').map(Number) ?? [];
  const { x, y, width, height } = await boxOf(page.getByRole('region', { name: 'Map', exact: true }));
  const [to, from] = [toMercator(at), toMercator([longitude, latitude])];
  const pixels = worldPixels(zoom);
  return { x: x + width / 2 + (to[0] - from[0]) * pixels, y: y + height / 2 + (to[1] - from[1]) * pixels };
}

/** The places that are offered. */
export function options(page: Page): Locator {
  return page.locator('.quiz-options').getByRole('radio');
}

/** Chooses an answer of those offered, a right or a wrong one, by a press on its name. */
export async function choose(page: Page, isRight: boolean): Promise<void> {
  const right = (await kindAsked(page)) === 'quote' ? await namedInQuote(page) : [await furtherPlace(page)];
  for (const option of await options(page).all()) {
    if (right.includes(await option.inputValue()) !== isRight) continue;
    return option.check();
  }
  throw new Error(`no ${isRight ? 'right' : 'wrong'} answer is offered`);
}

/** Ids of the places that the passage mentions whose words are around the gaps. */
async function namedInQuote(page: Page): Promise<readonly string[]> {
  const words = await page
    .locator('blockquote p')
    .evaluate((quote) =>
      [...quote.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ''] : [])),
    );
  const passage = lesson.passages.find((each) => words.every((part) => textOf(each).includes(part)));
  if (!passage) throw new Error(`the lesson has no passage with “${words.join('…')}”`);
  return passage.mentions.map(({ place }) => place);
}

async function furtherPlace(page: Page): Promise<string> {
  const from = await placeAsked(page);
  const ids = await Promise.all((await options(page).all()).map((option) => option.inputValue()));
  const metres = (id: string): number => {
    const place = lesson.places.find((each) => each.id === id);
    return place ? distanceMetres(from.lngLat, place.lngLat) : 0;
  };
  return ids.sort((a, b) => metres(b) - metres(a))[0] ?? '';
}
