/** What a teacher does with a presentation, and what the class sees of it, for end-to-end tests. */
import type { Locator, Page } from 'playwright-core';
import { type OpenedApp, type OpenOptions, openApp } from './app.ts';
import { mapReady } from './explorer.ts';

/** Opens the wall at a step and waits until its map draws. */
export async function openWall(options: OpenOptions = {}): Promise<OpenedApp> {
  const app = await openApp({ path: '?view=present', viewport: 'old', ...options });
  await titleOf(app.page).waitFor();
  await mapReady(app.page);
  return app;
}

/** The title of the step that is shown. */
export function titleOf(page: Page): Locator {
  return page.locator('#step-title');
}

/** A button of the presentation. */
export function tool(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Opens the teacher's screen from the wall. */
export async function openTeacher(wall: Page): Promise<Page> {
  const opening = wall.waitForEvent('popup');
  await tool(wall, 'Open the teacher’s screen').click();
  const teacher = await opening;
  await teacher.getByRole('heading', { name: 'Teacher’s screen' }).waitFor();
  return teacher;
}

/** The number of the step in a window's address; 1 where it says none. */
export function stepOf(page: Page): number {
  return Number(new URL(page.url()).searchParams.get('step') ?? '1');
}
