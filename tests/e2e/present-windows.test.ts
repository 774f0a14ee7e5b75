/** Two windows of one presentation: the wall, and the teacher's own screen. */
import { expect, test } from 'vitest';
import { axeViolations } from '../support/accessibility.ts';
import { openApp } from '../support/app.ts';
import { eventually, told } from '../support/explorer.ts';
import { openTeacher, openWall, stepOf, titleOf, tool } from '../support/presentation.ts';

test('both stay together, whichever is used', async () => {
  const { page: wall } = await openWall();
  const teacher = await openTeacher(wall);
  await teacher.getByText('The article is Al Jazeera’s of 31 July 2025').waitFor();
  await teacher.getByRole('heading', { name: 'The visit' }).waitFor();

  await teacher.keyboard.press('PageDown');
  await eventually(() => titleOf(wall).innerText()).toBe('The visit');
  await wall.keyboard.press('End');
  await eventually(() => stepOf(teacher)).toBe(10);
  await teacher.getByText('This is the last step.').waitFor();
  await teacher.getByRole('combobox', { name: 'Go to step' }).selectOption({ label: '5. The two bases' });
  await eventually(() => titleOf(wall).innerText()).toBe('The two bases');

  await tool(teacher, 'Blank the screen').click();
  await tool(wall, 'Show the lesson again').waitFor();
  await teacher.getByText('The presentation screen is blank.').waitFor();
  await wall.keyboard.press('b');
  await teacher.getByText('The presentation screen is blank.').waitFor({ state: 'detached' });
  await tool(teacher, 'Spotlight').click();
  await wall.locator('.spotlight').waitFor();
});

test('a window that is loaded again loses nothing: step, blank wall and timer', async () => {
  const { page: wall } = await openWall();
  const teacher = await openTeacher(wall);
  await tool(teacher, 'Start the timer').click();
  await eventually(() => teacher.getByRole('timer').innerText()).toMatch(/^0:0[2-9]$/);
  await teacher.keyboard.press('4');
  await teacher.keyboard.press('Enter');
  await eventually(() => stepOf(wall)).toBe(4);
  await teacher.keyboard.press('b');
  await tool(wall, 'Show the lesson again').waitFor();

  await teacher.reload();
  await teacher.getByText('The presentation screen is blank.').waitFor();
  await tool(teacher, 'Stop the timer').waitFor();
  expect(stepOf(teacher)).toBe(4);
  const [minutes = 9, seconds = 9] = (await teacher.getByRole('timer').innerText()).split(':').map(Number);
  expect(minutes * 60 + seconds).toBeGreaterThanOrEqual(2);

  await wall.reload();
  await tool(wall, 'Show the lesson again').waitFor();
  expect(stepOf(wall)).toBe(4);
  await teacher.keyboard.press('PageDown');
  await eventually(() => stepOf(wall)).toBe(5);
});

test('a teacher’s screen that is closed, or crashes, is said; the lesson goes on, and it can be opened again', async () => {
  const { page: wall, context, url } = await openWall({ expectedProblems: [/the page crashed/] });
  const first = await openTeacher(wall);
  await first.keyboard.press('PageDown');
  await eventually(() => stepOf(wall)).toBe(2);
  await first.close();
  await told(wall, 'status', 'The teacher’s screen is closed.').waitFor();
  await wall.keyboard.press('PageDown');
  await eventually(() => stepOf(wall)).toBe(3);

  // A window of its own process: one that the wall has opened shares the wall's, and would take it along.
  const second = await context.newPage();
  await second.goto(`${url}?view=present&teacher`);
  await told(wall, 'status', 'The teacher’s screen is closed.').waitFor({ state: 'detached' });
  await eventually(() => stepOf(second)).toBe(3);
  const crashed = second.waitForEvent('crash');
  const session = await context.newCDPSession(second);
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await told(wall, 'status', 'The teacher’s screen is closed.').waitFor();
  await wall.keyboard.press('PageDown');
  await eventually(() => stepOf(wall)).toBe(4);
});

test('a blocked window is said, and the notes stand below the map', async () => {
  const { page } = await openWall({
    beforeOpening: (opened) =>
      opened.addInitScript(() => {
        window.open = () => null;
      }),
  });
  await tool(page, 'Open the teacher’s screen').click();
  await told(page, 'alert', 'The browser blocked the second window.').waitFor();
  await page.getByRole('region', { name: 'Notes' }).getByText('Let the class find the sea').waitFor();
});

test('a teacher’s screen alone says that there is no wall, and needs no map', async () => {
  const { page } = await openApp({ path: '?view=present&step=3&teacher' });
  await page.getByText('The presentation window is not open.').waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
  await page.keyboard.press('PageDown');
  await page.getByRole('heading', { name: 'A visit the other way' }).waitFor();
});

test.each(['en', 'ar', 'ru'])('%s: axe finds nothing wrong on the teacher’s screen', async (language) => {
  const { page } = await openApp({ path: `?view=present&step=5&teacher&lang=${language}` });
  await page.locator('.teacher').waitFor();
  await eventually(() => page.locator('html').getAttribute('lang')).toBe(language);
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await eventually(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await axeViolations(page)).toEqual([]);
});
