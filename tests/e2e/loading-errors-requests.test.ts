/** Each request that the page makes goes wrong in turn: no page is blank, nothing is swallowed, and what is said to be missing can be had by a press. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sharedBrowser } from '../support/browser.ts';
import { keepNothing } from '../support/page-conditions.ts';
import { hearProblems } from '../support/page-problems.ts';
import { breakRequest, FAULTS, type Fault, nameOf } from '../support/request-faults.ts';

/** What a person does to need a part of the program, and how it is known to be there. */
interface Journey {
  readonly name: string;
  readonly path: string;
  readonly view?: string;
  readonly language?: string;
  /** Beside opening the page. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** A selector of what is there then. */
  readonly there?: string;
}

const OPENING: Journey = { name: 'opening the page', path: '' };

const JOURNEYS: readonly Journey[] = [
  OPENING,
  { name: 'Compare', path: '?view=compare', view: 'compare' },
  { name: 'Measure', path: '?view=measure', view: 'measure' },
  { name: 'Present', path: '?view=present', view: 'present' },
  { name: 'Quiz', path: '?view=quiz', view: 'quiz' },
  { name: 'Arabic', path: '?lang=ar', language: 'ar' },
  { name: 'Russian', path: '?lang=ru', language: 'ru' },
  {
    name: 'printing',
    path: '',
    act: (page) => openDialog(page, 'Print…'),
    there: '.page-dialog',
  },
  {
    name: 'embedding',
    path: '',
    act: (page) => openDialog(page, 'Embed…'),
    there: '.page-dialog',
  },
  {
    name: 'other grounds',
    path: '',
    act: (page) => page.locator('.ground-button').click(),
    there: '.ground-panel',
  },
];

/** Presses a button of the bar, which is behind another one on a screen as small as this. */
function openDialog(page: Page, name: string): Promise<void> {
  return page.locator(`.page-act[aria-label="${name}"]`).evaluate((button: HTMLElement) => button.click());
}

/** Milliseconds after which the page itself says that it waits for something. */
const LONG = 32_000;

/** A page of a screen that is drawn quickly, with a clock that can be wound. */
async function openPage(): Promise<{ page: Page; problems: readonly string[]; close: () => Promise<void> }> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport: { width: 900, height: 600 }, reducedMotion: 'reduce' });
  await context.addInitScript(keepNothing);
  const problems = hearProblems(context, new URL(inject('appUrl')).origin);
  const page = await context.newPage();
  await page.clock.install();
  return { page, problems: problems.all, close: () => context.close() };
}

/** Whether all that the journey is for is there. */
function isWhole(page: Page, { view = 'explore', language = 'en', there }: Journey): Promise<boolean> {
  return page.evaluate(
    ([wantedView, wantedLanguage, wanted]) => {
      const maps = Array.from(document.querySelectorAll('.map-pane'));
      return (
        maps.length === (wantedView === 'compare' ? 2 : 1) &&
        maps.every((map) => map.getAttribute('data-status') === 'ready') &&
        document.querySelector('main')?.getAttribute('data-view') === wantedView &&
        document.documentElement.lang === wantedLanguage &&
        (wanted === undefined || document.querySelector(wanted) !== null) &&
        document.querySelector('[role=alert] .notice') === null
      );
    },
    [view, language, there] as const,
  );
}

const RETRY = '.notice .button:not(.icon-button), #late .button, .load-failed .button';

/** The press that tries again what is said to be missing. */
const retryOf = (page: Page) => page.locator(RETRY).filter({ visible: true }).first();

/** Presses it, unless it went meanwhile; a pointer would wait for frames that a busy machine does not draw. */
async function press(page: Page): Promise<void> {
  await page
    .evaluate((retry) => {
      const [button] = Array.from(document.querySelectorAll<HTMLElement>(retry)).filter((each) =>
        each.checkVisibility({ visibilityProperty: true }),
      );
      button?.click();
    }, RETRY)
    // The page is being loaded again.
    .catch(() => undefined);
}

/** Looks until the page is whole, or says what is missing, or `patience` ends; milliseconds. */
async function reaches(page: Page, journey: Journey, patience: number): Promise<'whole' | 'told' | 'neither'> {
  let state: 'whole' | 'told' | 'neither' = 'neither';
  await within(patience, async () => {
    if (await retryOf(page).isVisible()) state = 'told';
    else if (await isWhole(page, journey)) state = 'whole';
    return state !== 'neither';
  });
  return state;
}

/** Asks until the answer is yes; false where it was not in `patience` milliseconds. */
async function within(patience: number, ask: () => Promise<boolean>): Promise<boolean> {
  return expect
    .poll(ask, { timeout: patience, interval: 100 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
}

/** Half a minute goes by, for the page's clocks and for its style sheets. */
async function waitLong(page: Page): Promise<void> {
  await page.clock.fastForward(LONG);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}

/** Names of the requests of a journey, in their order. */
async function requestsOf(journey: Journey): Promise<readonly string[]> {
  const { page, close } = await openPage();
  const names = new Set<string>();
  page.context().on('request', (request) => {
    if (request.resourceType() !== 'document') names.add(nameOf(request, inject('appUrl')));
  });
  await page.goto(inject('appUrl') + journey.path);
  await page.waitForLoadState('networkidle');
  await journey.act?.(page);
  expect(await reaches(page, journey, 30_000), `${journey.name} with nothing wrong`).toBe('whole');
  await page.waitForLoadState('networkidle');
  await close();
  return [...names];
}

/** What is wrong with the page of `journey` where the request `name` goes wrong; null where nothing is. */
async function tryFault(journey: Journey, name: string, fault: Fault): Promise<string | null> {
  const { page, problems, close } = await openPage();
  try {
    const mend = await breakRequest(page, inject('appUrl'), name, fault);
    await page.goto(inject('appUrl') + journey.path, { waitUntil: 'commit' });
    const words = page.getByRole('heading', { level: 1 });
    await words.waitFor({ timeout: 10_000 });
    if (journey.act) {
      if ((await reaches(page, OPENING, 10_000)) === 'neither') await waitLong(page);
      if (!(await retryOf(page).isVisible())) await journey.act(page);
    }
    let state = await reaches(page, journey, 3_000);
    for (let waits = 0; state === 'neither' && waits < 40; waits += 1) {
      await waitLong(page);
      // On a busy machine the map may have come only now, and what was in its place gone.
      if (journey.act && (await isWhole(page, OPENING)) && !(await retryOf(page).isVisible())) await journey.act(page);
      state = await reaches(page, journey, 1_000);
    }
    const errors = problems.filter((problem) => !problem.startsWith('console error'));
    if (errors.length > 0) return errors.join('; ');
    if (!(await words.isVisible())) return 'the words are gone';
    if (state === 'neither') return 'nothing is said of what is missing';
    await mend();
    // Where the page had to be loaded again, the part has to be asked for again.
    const isBack = await within(60_000, async () => {
      if (await isWhole(page, journey)) return true;
      if (await retryOf(page).isVisible()) await press(page);
      else if (journey.act && (await isWhole(page, OPENING))) await journey.act(page);
      return false;
    });
    return isBack ? null : '“Try again” does not bring it';
  } catch (error) {
    return String(error).split('\n')[0] ?? '';
  } finally {
    await close();
  }
}

/** Every request with every fault takes minutes; without this each request has one, in turn. */
const EVERY_FAULT = process.env['EVERY_FAULT'] !== undefined;

/** Pages open at a time. */
const AT_ONCE = 2;

const seen = new Set<string>();

test.each(JOURNEYS)(
  '$name: whichever request goes wrong',
  async (journey) => {
    const names = (await requestsOf(journey)).filter((name) => !seen.has(name));
    const cases = names.flatMap((name, index) => {
      const faults = EVERY_FAULT ? FAULTS : [FAULTS[(seen.size + index) % FAULTS.length] ?? 'dropped'];
      return faults.map((fault) => ({ name, fault }));
    });
    for (const name of names) seen.add(name);
    const wrong: string[] = [];
    const work = async (): Promise<void> => {
      for (let next = cases.shift(); next; next = cases.shift()) {
        const fault = await tryFault(journey, next.name, next.fault);
        if (fault !== null) wrong.push(`${next.name} ${next.fault}: ${fault}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(wrong).toEqual([]);
  },
  EVERY_FAULT ? 1_200_000 : 400_000,
);
