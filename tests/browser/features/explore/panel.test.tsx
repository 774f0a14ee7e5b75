import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeLesson, makePlace } from '../../../support/lessons.ts';
import { drawMap, mountApp } from '../../ui/mount-app.tsx';

const places = page.getByRole('list', { name: 'Places', exact: true });
const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });

describe('the open place', () => {
  test('names it in three scripts, each in its language and direction', async () => {
    mountApp({ url: '?place=tartous' });
    const arabic = dialog('Tartous').getByText('طرطوس');
    await expect.element(arabic).toHaveAttribute('lang', 'ar');
    await expect.element(arabic).toHaveAttribute('dir', 'rtl');
    await expect.element(dialog('Tartous').getByText('Тартус')).toHaveAttribute('lang', 'ru');
  });

  test('names it in the language of the place, too, which is none of the interface', async () => {
    const names = { en: 'Suva', ar: 'سوفا', hi: 'सुवा', he: 'סובה' };
    mountApp({ url: '?place=suva', lesson: makeLesson({ places: [makePlace('suva', { name: names })] }) });
    const hindi = dialog('Suva').getByText('सुवा');
    await expect.element(hindi).toHaveAttribute('lang', 'hi');
    expect(getComputedStyle(hindi.element()).direction).toBe('ltr');
    expect(getComputedStyle(dialog('Suva').getByText('סובה').element()).direction).toBe('rtl');
  });

  test('keeps the name of a government apart from the place', async () => {
    mountApp({ url: '?place=moscow' });
    const itself = dialog('Moscow').getByRole('region', { name: 'What the article says' });
    const government = dialog('Moscow').getByRole('region', { name: 'Where the name means the government' });
    await expect.element(itself.getByRole('mark')).toHaveTextContent('Moscow');
    await expect.element(itself.getByText('The first visit to')).toBeInTheDocument();
    await expect.element(government.getByText('its government')).toBeVisible();
    expect(government.element().querySelectorAll('blockquote')).toHaveLength(1);
  });

  test('marks the mentions of this place only', () => {
    const { container } = mountApp({ url: '?place=tartous' });
    const marked = [...container.querySelectorAll('dialog mark')].map((mark) => mark.textContent);
    expect(marked).toEqual(['Tartous', 'both']);
  });

  test('says that the article is silent', async () => {
    mountApp({ url: '?place=reval' });
    await expect.element(dialog('Reval').getByText('“A made headline” does not mention this place.')).toBeVisible();
  });

  test('lists distance and bearing, nearest first; pointing at a line draws it, and a name opens its place', async () => {
    const { appState } = mountApp({ url: '?place=tartous' });
    const table = dialog('Tartous').getByRole('table', { name: 'From Tartous' });
    const rows = [...table.element().querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toBe('Khmeimim55.6 km7° · N');
    const name = table.getByRole('button', { name: 'Khmeimim' });
    (name.element() as HTMLElement).focus();
    expect(appState.highlight.pair.value).toEqual({ from: 'tartous', to: 'khmeimim' });
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog('Khmeimim')).toBeVisible();
  });

  test('is drawn in the map’s box while the map draws, and is the same dialog', async () => {
    const app = mountApp();
    drawMap(app);
    await places.getByRole('button', { name: 'Tartous' }).click();
    await expect.element(dialog('Tartous')).toBeVisible();
    expect(app.popupHost.value?.contains(dialog('Tartous').element())).toBe(true);
  });
});

describe('focus', () => {
  test('goes into the dialog that a person opens, and back on Esc', async () => {
    mountApp();
    const button = places.getByRole('button', { name: 'Tartous' });
    await button.click();
    await expect.element(dialog('Tartous').getByRole('heading', { level: 2 })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog('Tartous')).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  test('goes back to the word in the text that opened it', async () => {
    const app = mountApp();
    drawMap(app);
    const mention = page.getByRole('list', { name: 'Passages' }).getByRole('link', { name: 'Tartous' });
    await mention.click();
    await dialog('Tartous').getByRole('button', { name: 'Close' }).click();
    await expect.element(mention).toHaveFocus();
  });

  test('goes back to where it came from after one place has led to another', async () => {
    mountApp();
    const button = places.getByRole('button', { name: 'Tartous' });
    await button.click();
    await dialog('Tartous').getByRole('button', { name: 'Moscow' }).click();
    await expect.element(dialog('Moscow').getByRole('heading', { level: 2 })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button).toHaveFocus();
  });

  test('goes to the place in the list where what opened it is gone', async () => {
    const { container, appState } = mountApp();
    const opener = container.appendChild(document.createElement('button'));
    opener.focus();
    appState.open('moscow');
    await expect.element(dialog('Moscow')).toBeVisible();
    opener.remove();
    await userEvent.keyboard('{Escape}');
    await expect.element(places.getByRole('button', { name: 'Moscow' })).toHaveFocus();
  });

  test('is not taken by a place that a link, or going back, has opened', async () => {
    const { appState, history } = mountApp({ url: '?place=tartous' });
    await expect.element(dialog('Tartous')).toBeVisible();
    expect(document.activeElement).toBe(document.body);
    appState.close();
    await expect.element(dialog('Tartous')).not.toBeInTheDocument();
    const search = page.getByRole('searchbox');
    (search.element() as HTMLElement).focus();
    history.back();
    await expect.element(dialog('Tartous')).toBeVisible();
    await expect.element(search).toHaveFocus();
  });

  test('stays where a person has put it', async () => {
    mountApp();
    await places.getByRole('button', { name: 'Tartous' }).click();
    const search = page.getByRole('searchbox');
    (search.element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog('Tartous')).not.toBeInTheDocument();
    await expect.element(search).toHaveFocus();
  });
});

describe('copying', () => {
  test('a citation holds quotation, headline, publisher and date, and the copy is told', async () => {
    const { copied } = mountApp({ url: '?place=tartous' });
    await dialog('Tartous').getByRole('button', { name: 'Copy citation' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Citation copied.');
    expect(copied).toEqual([
      '“Russia has a naval base in Tartous and an airbase at Khmeimim – both are Moscow’s only outposts.” — “A made headline”, A made paper, 31 July 2025',
    ]);
  });

  test('a link is the page’s address', async () => {
    const { copied } = mountApp({ url: '?place=tartous' });
    await dialog('Tartous').getByRole('button', { name: 'Copy link' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Link copied.');
    expect(copied).toEqual(['https://atlas.example/?place=tartous']);
  });

  test('where the browser refuses, the text is there to be copied by hand', async () => {
    mountApp({ url: '?place=tartous', refusesToCopy: true });
    await dialog('Tartous').getByRole('button', { name: 'Copy link' }).click();
    const alert = page.getByRole('alert');
    await expect.element(alert.getByText('https://atlas.example/?place=tartous')).toBeVisible();
    await alert.getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(alert).toBeEmptyDOMElement();
  });
});
