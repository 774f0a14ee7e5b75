import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mountAuthor } from './mount-author.tsx';

const stage = (name: string) => page.getByRole('navigation', { name: 'Stages' }).getByRole('button', { name });

describe('a draft in more than one window', () => {
  test('a draft that is edited in another window says so, can only be read, and is edited here by a button', async () => {
    const { author, access, actions, speak } = mountAuthor();
    actions.placeByHand('Vatna', [6, 62]);
    await stage('Text').click();
    access.value = 'open-elsewhere';
    await expect
      .element(page.getByText('This draft is being edited in another window.', { exact: false }))
      .toBeVisible();
    await expect.element(page.getByRole('status').first()).toHaveTextContent(/edited in another window/);
    await expect.element(page.getByRole('textbox', { name: 'Title of the lesson' })).toBeDisabled();
    await stage('Places').click();
    await expect.element(page.getByRole('button', { name: 'Edit Vatna' })).toBeDisabled();
    await speak('ar');
    await page.getByRole('button', { name: 'التحرير هنا' }).click();
    await expect.element(page.getByRole('button', { name: 'التحرير هنا' })).not.toBeInTheDocument();
    expect(author.access.value).toBe('edit');
    await expect.element(page.getByRole('button', { name: /Vatna/ }).first()).toBeEnabled();
  });

  test('a browser without locks says that the draft must be edited in one window only', async () => {
    const { access } = mountAuthor();
    access.value = 'edit-unguarded';
    await expect.element(page.getByText('Edit it in one window only', { exact: false })).toBeVisible();
    await stage('Text').click();
    await expect.element(page.getByRole('textbox', { name: 'Title of the lesson' })).toBeEnabled();
  });
});
