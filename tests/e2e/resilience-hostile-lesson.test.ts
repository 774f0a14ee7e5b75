/** The page itself, policy and map and all, with everything hostile at once in every text of its lesson. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lessonText } from '../support/article.ts';
import { mapReady, openWithMap } from '../support/explorer.ts';
import { INJECTIONS, PROTOTYPE_NAMES, REQUEST, SENTINEL } from '../support/hostile-texts.ts';
import { serveLesson } from '../support/made-lesson.ts';
import { lessonOf } from '../support/mutated-lessons.ts';

const VIEWS = ['compare', 'measure', 'present', 'quiz', 'explore'] as const;

/** What a page has done that a lesson wanted of it. */
interface Harm {
  readonly dialogs: string[];
  readonly requests: string[];
}

async function openHostile(lesson: string): Promise<{ page: Page; harm: Harm }> {
  const harm: Harm = { dialogs: [], requests: [] };
  const { page } = await openWithMap({
    viewport: { width: 900, height: 600 },
    beforeOpening: async (newPage) => {
      newPage.on('dialog', (dialog) => {
        harm.dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      newPage.on('request', (request) => {
        if (request.url().includes(REQUEST)) harm.requests.push(request.url());
      });
      await newPage.addInitScript(() => {
        const violations: string[] = [];
        Object.assign(window, { violations });
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          violations.push(`${violatedDirective} ${blockedURI}`);
        });
      });
      await serveLesson(newPage, lesson);
    },
  });
  return { page, harm };
}

async function expectNoHarm(page: Page, harm: Harm, where: string): Promise<void> {
  expect(harm, where).toEqual({ dialogs: [], requests: [] });
  const inPage = await page.evaluate((sentinel) => {
    const plain: string[] = [];
    for (const key in {}) plain.push(key);
    return {
      ran: sentinel in window,
      violations: (window as unknown as { violations: string[] }).violations,
      inEveryObject: plain,
    };
  }, SENTINEL);
  expect(inPage, where).toEqual({ ran: false, violations: [], inEveryObject: [] });
}

async function walk(page: Page, harm: Harm): Promise<void> {
  const places = page.locator('.place-row button.place-name');
  for (let index = 0; index < (await places.count()); index += 1) {
    await places.nth(index).click();
    await page.locator('dialog.panel').waitFor();
    await places.nth(index).focus();
    // Harm may come with the next frames.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => requestIdleCallback(resolve));
    });
    await expectNoHarm(page, harm, `place ${index}`);
  }
  for (const view of VIEWS) {
    await page.evaluate((name) => {
      history.pushState(null, '', name === 'explore' ? '?' : `?view=${name}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, view);
    await page.locator(`main[data-view="${view}"]`).waitFor();
    if (view === 'quiz') await page.getByRole('button', { name: 'Start' }).first().click();
    if (view === 'present') await page.keyboard.press('ArrowRight');
    await expectNoHarm(page, harm, view);
  }
  await mapReady(page);
}

test('every injection in every text: none runs, asks, or is refused by the policy, for none is taken for more than a text', async () => {
  const { page, harm } = await openHostile(lessonOf(lessonText, INJECTIONS.join(' '), ['one', 'two', 'three', 'four']));
  await walk(page, harm);
});

// The first two go to the layers.
test('ids that objects take for their own: no object of the page learns of them', async () => {
  const { page, harm } = await openHostile(lessonOf(lessonText, ' toString', ['one', 'two', ...PROTOTYPE_NAMES]));
  await walk(page, harm);
});
