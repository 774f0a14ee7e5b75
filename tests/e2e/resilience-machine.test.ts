/** A machine that is not as it should be: storage that refuses or holds nonsense, a clock that is wrong, a tab that nobody saw for an hour, no memory for a map. */
import { expect, test } from 'vitest';
import { openApp } from '../support/app.ts';
import { dialog, eventually, mapReady, mentions, openWords, placeInList, told } from '../support/explorer.ts';
import { tool } from '../support/presentation.ts';

test.each([
  [
    'may not even be touched',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  ],
  [
    'is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'holds nonsense',
    () => {
      for (const key of ['theme', 'present-character-keys']) {
        localStorage.setItem(`dateline-atlas:${key}`, '\u0000{"__proto__":[<script>'.repeat(1000));
      }
    },
  ],
])('storage that %s: the page works, and a choice lasts as long as it', async (_, spoil) => {
  const { page } = await openWords({ beforeOpening: (newPage) => newPage.addInitScript(spoil) });
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await placeInList(page, 'Moscow').click();
  await dialog(page, 'Moscow').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Present' }).click();
  await page.locator('#step-title').waitFor();
  await page.keyboard.press('ArrowRight');
  await eventually(() => new URL(page.url()).searchParams.get('step')).toBe('2');
});

test.each(['1970-01-01T00:00:00Z', '2099-12-31T23:59:59Z'])('a clock that says %s', async (time) => {
  const { page } = await openWords({ beforeOpening: (newPage) => newPage.clock.setFixedTime(time) });
  await page.getByText('31 July 2025').filter({ visible: true }).first().waitFor();
  await placeInList(page, 'Moscow').click();
  await dialog(page, 'Moscow').getByText('2,475 km').waitFor();
});

test('the timer goes on by a steady clock: an hour asleep counts, a clock that is set back does not take from it', async () => {
  const { page } = await openApp({
    path: '?view=present&teacher',
    viewport: 'old',
    beforeOpening: (newPage) => newPage.clock.install({ time: '2026-11-24T10:00:00Z' }),
  });
  const timer = page.getByRole('timer');
  await tool(page, 'Start the timer').click();
  await page.clock.runFor(65_000);
  await eventually(() => timer.innerText()).toMatch(/^1:0\d$/);

  // The lid is closed for an hour: no timer rings, and the first that does shows the time that it is.
  await page.clock.fastForward('01:00:00');
  await eventually(() => timer.innerText()).toMatch(/^1:01:\d\d$/);

  // The machine learns that it is two years earlier.
  await page.clock.setSystemTime('2024-11-24T10:00:00Z');
  await page.clock.runFor(60_000);
  await eventually(() => timer.innerText()).toMatch(/^1:02:\d\d$/);
});

test('no memory for a map’s context, once: it is said, words work, and a press makes the map', async () => {
  const { page } = await openApp({
    expectedProblems: [/Failed to initialize WebGL|webgl/i],
    beforeOpening: (newPage) =>
      newPage.addInitScript(() => {
        const { getContext } = HTMLCanvasElement.prototype;
        let asked = 0;
        HTMLCanvasElement.prototype.getContext = function context(this: HTMLCanvasElement, ...given: unknown[]) {
          // The first is the map's; the next asks whether there is WebGL at all.
          if (given[0] === 'webgl2') asked += 1;
          return given[0] === 'webgl2' && asked === 1 ? null : Reflect.apply(getContext, this, given);
        } as typeof getContext;
      }),
  });
  await told(page, 'alert', 'The map did not load.').waitFor();
  await mentions(page, 'Khmeimim').click();
  await dialog(page, 'Khmeimim').waitFor();
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await mapReady(page);
  await dialog(page, 'Khmeimim').waitFor();
});

test('a graphics card that takes no more: nothing is thrown, and the words answer', async () => {
  const { page } = await openApp({
    beforeOpening: (newPage) =>
      newPage.addInitScript(() => {
        const { bufferData } = WebGL2RenderingContext.prototype;
        let sent = 0;
        // Every buffer after the first thirty is refused, as a full card does: an error is noted, and nothing is thrown.
        WebGL2RenderingContext.prototype.bufferData = function send(this: WebGL2RenderingContext, ...given: unknown[]) {
          sent += 1;
          if (sent <= 30) Reflect.apply(bufferData, this, given);
        } as typeof bufferData;
      }),
  });
  await page.getByRole('heading', { level: 1, name: /^Syria wants Russia/ }).waitFor();
  await mentions(page, 'Khmeimim').click();
  await dialog(page, 'Khmeimim').waitFor();
});
