/** Makes each request of the page go wrong in turn: no page is blank, and what is said to be missing can be had by a press. */
import type { Page, Request } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sharedBrowser } from '../support/browser.ts';
import { JOURNEYS, type Journey, NOT_ON_A_JOURNEY, OPENING } from '../support/journeys.ts';
import { keepNothing, withoutWebGL } from '../support/page-conditions.ts';
import { hearProblems } from '../support/page-problems.ts';
import { assetNames } from '../support/programs.ts';
import { breakRequest, FAULTS, type Fault, nameOf } from '../support/request-faults.ts';

/** Milliseconds after which the page itself says that it waits for something. */
const LONG = 32_000;

/** Milliseconds after which a person who has pressed “Try again” is taken to have waited {@link LONG}. */
const PATIENT = 6_000;

/** A page of a screen that is drawn quickly, with a clock that can be wound. */
async function openPage({
  map = true,
  prepare,
}: Journey): Promise<{ page: Page; problems: readonly string[]; close: () => Promise<void> }> {
  const browser = await sharedBrowser();
  // As small as a page with its words beside the map can be.
  const context = await browser.newContext({ viewport: { width: 740, height: 490 }, reducedMotion: 'reduce' });
  await context.addInitScript(keepNothing);
  if (!map) await context.addInitScript(withoutWebGL);
  const problems = hearProblems(context, new URL(inject('appUrl')).origin);
  const page = await context.newPage();
  await page.clock.install();
  await prepare?.(page);
  return { page, problems: problems.all, close: () => context.close() };
}

/** Whether all that the journey is for is there. */
function isWhole(
  page: Page,
  { view = 'explore', language = 'en', map: hasMap = true, there }: Journey,
): Promise<boolean> {
  return page.evaluate(
    ([wantedView, wantedLanguage, wantsMap, wanted]) => {
      const maps = Array.from(document.querySelectorAll('.map-pane'));
      return (
        maps.length === (wantedView === 'compare' ? 2 : 1) &&
        maps.every((map) => map.getAttribute('data-status') === (wantsMap ? 'ready' : 'unavailable')) &&
        document.querySelector('main')?.getAttribute('data-view') === wantedView &&
        document.documentElement.lang === wantedLanguage &&
        (wanted === undefined || document.querySelector(wanted) !== null) &&
        // Where there is to be no map, one notice says so.
        document.querySelectorAll('[role=alert] .notice').length === (wantsMap ? 0 : 1)
      );
    },
    [view, language, hasMap, there] as const,
  );
}

const RETRY = '.notice .button:not(.icon-button), #late .button, .load-failed .button, .fault-next button';

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

/** Puts away what was told beside the notice that no map is drawn. */
function putAway(page: Page): Promise<void> {
  return page
    .evaluate(() => document.querySelector<HTMLElement>('.notice ~ .notice .icon-button')?.click())
    .catch(() => undefined);
}

/** Looks until the page is whole, or says what is missing, or `patience` ends; milliseconds. */
async function reaches(
  page: Page,
  journey: Journey,
  patience: number,
  isOver: () => boolean = () => false,
): Promise<'whole' | 'told' | 'neither'> {
  let state: 'whole' | 'told' | 'neither' = 'neither';
  await within(patience, async () => {
    if (await isTold(page, journey)) state = 'told';
    else if (await isWhole(page, journey)) state = 'whole';
    return state !== 'neither' || isOver();
  });
  return state;
}

/** Whether the page says that something is missing, by a press that tries again or as the journey says. */
async function isTold(page: Page, { told }: Journey): Promise<boolean> {
  return (await retryOf(page).isVisible()) || (told !== undefined && (await page.locator(told).first().isVisible()));
}

/** Answers whether every request of a page but the silent one has been answered, and none was made for half a second. */
function hearQuiet(page: Page, silent: string): () => boolean {
  const open = new Set<Request>();
  let last = Date.now();
  const note = (change: (request: Request) => void) => (request: Request) => {
    if (nameOf(request, inject('appUrl')) === silent) return;
    change(request);
    last = Date.now();
  };
  page.context().on(
    'request',
    note((request) => open.add(request)),
  );
  page.context().on(
    'requestfinished',
    note((request) => open.delete(request)),
  );
  page.context().on(
    'requestfailed',
    note((request) => open.delete(request)),
  );
  return () => open.size === 0 && Date.now() - last > 500;
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

const asked = new Map<Journey, Promise<readonly string[]>>();

/** Names of the requests of a journey, in their order. */
function requestsOf(journey: Journey): Promise<readonly string[]> {
  const names = asked.get(journey) ?? makeJourney(journey);
  asked.set(journey, names);
  return names;
}

/** The same of several journeys, made one after the other. */
async function requestsOfAll(journeys: readonly Journey[]): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  for (const journey of journeys) for (const name of await requestsOf(journey)) all.add(name);
  return all;
}

async function makeJourney(journey: Journey): Promise<readonly string[]> {
  const { page, close } = await openPage(journey);
  const names = new Set<string>();
  page.context().on('request', (request) => {
    if (request.resourceType() !== 'document') names.add(nameOf(request, inject('appUrl')));
  });
  await page.goto(inject('appUrl') + journey.path);
  await page.waitForLoadState('networkidle');
  await within(30_000, async () => {
    if (await isWhole(page, journey)) return true;
    await journey.act?.(page);
    return false;
  });
  expect(await reaches(page, journey, 30_000), `${journey.name} with nothing wrong`).toBe('whole');
  await page.waitForLoadState('networkidle');
  await close();
  return [...names];
}

/** What is wrong with the page of `journey` where the request `name` goes wrong; null where nothing is. */
async function tryFault(journey: Journey, name: string, fault: Fault): Promise<string | null> {
  const { page, problems, close } = await openPage(journey);
  try {
    const isQuiet = hearQuiet(page, name);
    const mend = await breakRequest(page, inject('appUrl'), name, fault);
    await page.goto(inject('appUrl') + journey.path, { waitUntil: 'commit' });
    const words = page.getByRole('heading', { level: 1 });
    await words.waitFor({ timeout: 10_000 });
    const opening = { ...OPENING, map: journey.map };
    if (journey.act) {
      if ((await reaches(page, opening, 10_000)) === 'neither') await waitLong(page);
      if (!(await isTold(page, journey))) await journey.act(page);
    }
    // Of what never comes nothing is to be waited for once all else is there.
    let state = await reaches(page, journey, 3_000, fault === 'silent' ? isQuiet : undefined);
    for (let waits = 0; state === 'neither' && waits < 40; waits += 1) {
      await waitLong(page);
      // On a busy machine the map may have come only now, and what was in its place gone.
      if (journey.act && !(await isTold(page, journey))) await journey.act(page);
      state = await reaches(page, journey, 1_000);
    }
    // A program that does not come is thrown to the reporter, which tells it.
    const errors = problems.filter((problem) => !/^console error|dynamically imported module/.test(problem));
    if (errors.length > 0) return errors.join('; ');
    if (!(await within(5_000, () => words.isVisible()))) return 'the words are gone';
    if (state === 'neither') return 'nothing is said of what is missing';
    await mend();
    // Where the page had to be loaded again, the part has to be asked for again.
    let wound = Date.now();
    const isBack = await within(60_000, async () => {
      if (await isWhole(page, journey)) return true;
      if (await retryOf(page).isVisible()) await press(page);
      else if (journey.act) await journey.act(page);
      await putAway(page);
      if (Date.now() - wound < PATIENT) return false;
      wound = Date.now();
      await waitLong(page);
      return false;
    });
    return isBack ? null : '“Try again” does not bring it';
  } catch (error) {
    return String(error).split('\n')[0] ?? '';
  } finally {
    await close();
  }
}

/** Every request with every fault takes minutes; without this each request has one, always the same. */
const EVERY_FAULT = process.env['EVERY_FAULT'] !== undefined;

/** Every fault for the tiles in turn. For a file by the length of its name without the digest: a change elsewhere gives it no other fault. */
function faultFor(name: string, index: number): Fault {
  const [, range] = name.split(' ');
  if (range !== undefined && range !== ARCHIVE_HEAD) return FAULTS[index % FAULTS.length] ?? 'dropped';
  const stem = name.replace(/-[\w-]{8}(?=\.)/, '');
  return FAULTS[stem.length % FAULTS.length] ?? 'dropped';
}

/** Tiles of one archive are requests of one kind: as many as there are faults are enough. */
function withoutMoreTiles(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.filter((name) => {
    const [file = '', range] = name.split(' ');
    if (range === undefined || range === ARCHIVE_HEAD) return true;
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return count <= FAULTS.length;
  });
}

/** The first request to an archive: its header and root directory. */
const ARCHIVE_HEAD = 'bytes=0-16383';

/** Pages open at a time. */
const AT_ONCE = 2;

test.each(JOURNEYS.filter(({ untried }) => untried === undefined))(
  '$name: whichever request goes wrong',
  async (journey) => {
    const before = await requestsOfAll(JOURNEYS.slice(0, JOURNEYS.indexOf(journey)));
    const added = (await requestsOf(journey)).filter((name) => !before.has(name));
    const names = EVERY_FAULT ? added : withoutMoreTiles(added);
    const cases = names.flatMap((name, index) =>
      (EVERY_FAULT ? FAULTS : [faultFor(name, index)]).map((fault) => ({ name, fault })),
    );
    expect(cases.length, 'requests that no journey before has made').toBeGreaterThan(0);
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

test('each file of the build is asked for by a journey, or it is said why by none', async () => {
  const files = new Set([...(await requestsOfAll(JOURNEYS))].map((name) => name.split(' ')[0]));
  const unasked = assetNames().filter((name) => !files.has(`assets/${name}`));
  expect(unasked.filter((name) => !NOT_ON_A_JOURNEY.some(({ file }) => file.test(name)))).toEqual([]);
  // A reason that explains nothing is to go.
  expect(NOT_ON_A_JOURNEY.filter(({ file }) => !unasked.some((name) => file.test(name)))).toEqual([]);
}, 120_000);
