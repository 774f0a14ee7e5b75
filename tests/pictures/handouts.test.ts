/** Pictures of the handouts as they come out of the printer, page by page. */
import type { Page } from 'playwright-core';
import { drawPages } from './paper.ts';
import { picture } from './picture.ts';
import type { Picture } from './png-file.ts';
import { type Look, type Scene, show } from './stage.ts';

/** The dialog of the browser would wait for a person: what opens it says that it was called instead. */
async function hearPrint(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('printed'));
  });
}

/** A set of handouts: the page that they are printed from, and what prints them. */
interface Handouts {
  readonly scene: Scene;
  readonly look: Look;
  readonly print: (page: Page) => Promise<unknown>;
}

const WHOLE_SET: Handouts = {
  scene: { path: '', screen: 'laptop', act: hearPrint },
  look: { theme: 'light', language: 'en' },
  async print(page) {
    await page.getByRole('button', { name: 'Print…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Print handouts' });
    await dialog.getByRole('button', { name: 'Print or save as PDF' }).click();
  },
};

/** Ctrl+P prints the first sheet alone; paper is light in a dark room, too. */
const FIRST_SHEET: Handouts = {
  scene: { path: '?lang=ar', screen: 'laptop', act: hearPrint },
  look: { theme: 'dark', language: 'ar' },
  print: (page) => page.keyboard.press('Control+p'),
};

/** All pages of a set, printed once for the pictures that follow each other. */
let last: { readonly handouts: Handouts; readonly pages: readonly Picture[] } | undefined;

async function printAll(handouts: Handouts): Promise<readonly Picture[]> {
  if (last?.handouts === handouts) return last.pages;
  const page = await show(handouts.scene, handouts.look);
  const printed = page.evaluate(() => new Promise((resolve) => addEventListener('printed', resolve, { once: true })));
  await handouts.print(page);
  await printed;
  const pages = await drawPages(await page.pdf({ preferCSSPageSize: true }));
  last = { handouts, pages };
  return pages;
}

function sheet(name: string, handouts: Handouts, number: number): void {
  picture(`handout-${name}`, async () => {
    const pages = await printAll(handouts);
    const page = pages[number - 1];
    if (!page) throw new Error(`The handouts have ${pages.length} pages, and no page ${number}.`);
    return page;
  });
}

sheet('map', WHOLE_SET, 1);
sheet('passages', WHOLE_SET, 2);
sheet('worksheet', WHOLE_SET, 3);
sheet('worksheet-questions', WHOLE_SET, 4);
sheet('answer-key', WHOLE_SET, 5);
sheet('map-arabic', FIRST_SHEET, 1);
