import { expect, test } from 'vitest';
import { openApp } from '../support/app.ts';

test('the page has a title and a main landmark with scripts off', async () => {
  const { page } = await openApp({ javaScript: false });

  expect(await page.title()).not.toBe('');
  await page.getByRole('main').waitFor();
});
