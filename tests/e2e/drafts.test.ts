import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type OpenedApp, type OpenOptions, openApp } from '../support/app.ts';
import { eventually, openWords } from '../support/explorer.ts';
import { keepDraft, makeWholeDraft } from '../support/kept-drafts.ts';

const AUTHOR = '?draft=towns&view=author';

/** Opens the author's view of a kept draft, where no map draws. */
async function openAuthor(options: OpenOptions = {}): Promise<OpenedApp> {
  const app = await openWords(options);
  await keepDraft(app.page, makeWholeDraft('towns', 'Two towns'));
  await goToAuthor(app.page, app.url);
  return app;
}

async function goToAuthor(page: Page, url: string): Promise<void> {
  await page.goto(new URL(AUTHOR, url).href);
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.getByRole('navigation').getByRole('button', { name: 'Text', exact: true }).click();
}

function titleField(page: Page) {
  return page.getByRole('textbox', { name: 'Title of the lesson', exact: true });
}

function kept(page: Page) {
  return page.getByText('Saved on this device', { exact: true });
}

test('every change is kept at once, with what can be undone, also after the page is loaded again', async () => {
  const { page, url } = await openAuthor();
  await titleField(page).fill('First');
  await kept(page).waitFor();
  await goToAuthor(page, url);
  expect(await titleField(page).inputValue()).toBe('First');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await titleField(page).inputValue()).toBe('Two towns');
  await kept(page).waitFor();
  await goToAuthor(page, url);
  expect(await titleField(page).inputValue()).toBe('Two towns');
  await page.getByRole('button', { name: 'Redo' }).click();
  expect(await titleField(page).inputValue()).toBe('First');
});

test('a tab that is killed a moment after the last key loses nothing', async () => {
  const { page, context, url } = await openAuthor({ expectedProblems: [/the page crashed/] });
  await titleField(page).focus();
  await page.keyboard.press('End');
  await page.clock.install({ time: '2026-11-24T10:00:00Z' });
  await page.clock.pauseAt('2026-11-24T10:00:01Z');
  await page.keyboard.type(' and a river');
  // A second of the page's clock, which stands still then: what would be written later never is.
  await page.clock.runFor(1000);
  await eventually(() => titlesIn(page)).toContain('Two towns and a river');
  await page.clock.resume();
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => {});
  await crashed;
  const again = await context.newPage();
  await goToAuthor(again, url);
  expect(await titleField(again).inputValue()).toBe('Two towns and a river');
});

/** From now on the browser has no room for a draft, or has it again. (Chromium 150 takes no notice of a quota that the tests set.) */
function fillStore(page: Page, full: boolean): Promise<void> {
  return page.evaluate((isFull) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { roomyPut?: IDBObjectStore['put'] };
    store.roomyPut ??= store.put;
    const { roomyPut } = store;
    store.put = isFull
      ? () => {
          throw new DOMException('full', 'QuotaExceededError');
        }
      : roomyPut;
  }, full);
}

test('a full store is said and stays said, nothing on screen is lost, and the page asks before it is left', async () => {
  const { page } = await openAuthor();
  await fillStore(page, true);
  await titleField(page).fill('Does not fit');
  const failure = page.getByRole('alert').getByText('Not saved');
  await failure.waitFor();
  await titleField(page).fill('Still does not');
  expect(await failure.isVisible()).toBe(true);
  const asked = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    });
  });
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe('beforeunload');
  expect(await titleField(page).inputValue()).toBe('Still does not');
  await fillStore(page, false);
  await titleField(page).fill('Fits again');
  await kept(page).waitFor();
  await failure.waitFor({ state: 'detached' });
});

test('two tabs have the same draft, live', async () => {
  const { page, context, url } = await openAuthor();
  const other = await context.newPage();
  await other.goto(new URL('?draft=towns', url).href);
  await other.getByRole('heading', { name: 'Two towns agree' }).waitFor();
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('Three towns agree');
  await other.getByRole('heading', { name: 'Three towns agree' }).waitFor();
});

function editHere(page: Page) {
  return page.getByRole('button', { name: 'Edit here' });
}

test('of two tabs with the same draft one edits; “Edit here” takes it over, with what was typed last', async () => {
  const { page, context, url } = await openAuthor();
  const other = await context.newPage();
  await goToAuthor(other, url);
  await other.getByText('This draft is being edited in another window.').first().waitFor();
  expect(await titleField(other).isDisabled()).toBe(true);
  await titleField(page).fill('By one');
  await eventually(() => titleField(other).inputValue()).toBe('By one');
  // Not yet in the draft: the field hands it over a moment later.
  await page.getByRole('textbox', { name: 'The article’s text' }).fill('Typed last. Two towns agree.');
  await editHere(other).click();
  await page.getByText('Your changes here are saved.').first().waitFor();
  expect(await titleField(page).isDisabled()).toBe(true);
  await titleField(other).fill('By the other');
  expect(await other.getByRole('textbox', { name: 'The article’s text' }).inputValue()).toBe(
    'Typed last. Two towns agree.',
  );
  await eventually(() => titleField(page).inputValue()).toBe('By the other');
  await other.close();
  await editHere(page).waitFor({ state: 'detached' });
  await titleField(page).fill('And back');
  await kept(page).waitFor();
  expect(await titlesIn(page)).toEqual(['And back']);
});

test('typing in one tab is never interrupted by another tab with the same draft', async () => {
  const { page, context, url } = await openAuthor();
  const other = await context.newPage();
  await goToAuthor(other, url);
  await editHere(other).waitFor();
  await titleField(page).fill('');
  await titleField(page).focus();
  let typed = '';
  for (let round = 0; round < 8; round++) {
    const letters = Array.from({ length: 45 }, (_, index) => String.fromCharCode(97 + ((round + index) % 26))).join('');
    typed += letters;
    // A person looks at the other tab and tries to type there, while the first goes on.
    const typing = page.keyboard.type(letters, { delay: 4 });
    await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await other.keyboard.type('zzz');
    await typing;
  }
  expect(typed).toHaveLength(360);
  expect(await titleField(page).inputValue()).toBe(typed);
  await kept(page).waitFor();
  await eventually(() => titleField(other).inputValue()).toBe(typed);
  expect(await titlesIn(page)).toEqual([typed]);
});

test('a killed tab leaves the draft to the other tab, with what it had typed', async () => {
  const { page, context, url } = await openAuthor({ expectedProblems: [/the page crashed/] });
  const other = await context.newPage();
  await goToAuthor(other, url);
  await editHere(other).waitFor();
  await titleField(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' and a river');
  await kept(page).waitFor();
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => {});
  await crashed;
  await editHere(other).waitFor({ state: 'detached' });
  expect(await titleField(other).inputValue()).toBe('Two towns and a river');
  await titleField(other).fill('Goes on');
  await kept(other).waitFor();
  expect(await titlesIn(other)).toEqual(['Goes on']);
});

test('a browser without locks says so; of two tabs that write at once, one keeps its change as a draft of its own', async () => {
  const { page, context, url } = await openAuthor({
    beforeOpening: (newPage) =>
      newPage.context().addInitScript(() => {
        Object.defineProperty(navigator, 'locks', { value: undefined });
        // Nor do its tabs hear one another.
        Reflect.deleteProperty(globalThis, 'BroadcastChannel');
      }),
  });
  await page.getByText('Edit it in one window only.').waitFor();
  const other = await context.newPage();
  await goToAuthor(other, url);
  await titleField(page).fill('By one');
  await kept(page).waitFor();
  await titleField(other).fill('By the other');
  await other.getByText('Your last changes here are saved as a separate draft').first().waitFor();
  await eventually(() => titleField(other).inputValue()).toBe('By one');
  expect(await titlesIn(other)).toEqual(['By one', expect.stringContaining('By the other (saved')]);
});

/** Titles of all drafts that the browser keeps, that of the key `towns` first. */
function titlesIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('dateline-atlas');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('heads').objectStore('heads').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            const heads = asking.result.sort(
              (one, other) => Number(other.key === 'towns') - Number(one.key === 'towns'),
            );
            resolve(heads.map((head) => head.title));
          };
        };
      }),
  );
}

test('a draft whose record is damaged is said, and stays as it is', async () => {
  const { page, url } = await openAuthor();
  await keepDraft(page, { ...makeWholeDraft('spoilt', 'Spoilt'), places: 'none' as never });
  await page.goto(new URL('?draft=spoilt', url).href);
  await page.getByRole('alert').getByText('its record is damaged').waitFor();
  expect(await titlesIn(page)).toContain('Spoilt');
});

test('a browser that keeps nothing opens the first lesson, and says why a draft is not to be had', async () => {
  const { page, url } = await openApp({
    webgl: false,
    beforeOpening: (newPage) => newPage.addInitScript(() => Reflect.deleteProperty(globalThis, 'indexedDB')),
  });
  await page.getByRole('heading', { name: 'Syria wants Russia' }).waitFor();
  await page.goto(new URL('?draft=towns', url).href);
  await page.getByRole('alert').getByText('blocks the page’s storage').waitFor();
});
