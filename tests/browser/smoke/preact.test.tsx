import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '../../support/mount.ts';

test('a Preact view answers a click through a signal', async () => {
  const count = signal(0);
  mount(
    <button type="button" onClick={() => count.value++}>
      Clicked {count}
    </button>,
  );

  await page.getByRole('button', { name: 'Clicked 0' }).click();

  await expect.element(page.getByRole('button', { name: 'Clicked 1' })).toBeVisible();
});
