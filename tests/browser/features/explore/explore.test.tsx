import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountApp } from '../../ui/mount-app.tsx';

const places = page.getByRole('list', { name: 'Places', exact: true });
const search = page.getByRole('searchbox', { name: 'Find a place' });

const namesShown = (): string[] =>
  [...places.element().querySelectorAll('.place-name')].map((name) => name.textContent ?? '');

describe('the words of a lesson', () => {
  test('its landmarks, headline and date are there', async () => {
    mountApp();
    await expect.element(page.getByRole('main')).toBeInTheDocument();
    await expect.element(page.getByRole('region', { name: 'Map' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1, name: 'A made headline' })).toBeVisible();
    await expect.element(page.getByText('A made paper, as reported on 31 July 2025').first()).toBeInTheDocument();
    const views = page.getByRole('navigation', { name: 'Views' });
    await expect.element(views.getByRole('link', { name: 'Explore' })).toHaveAttribute('aria-current', 'page');
  });

  test('a place is a button named by it alone, described by its kind, country and passages', async () => {
    mountApp();
    const button = places.getByRole('button', { name: 'Tartous', exact: true });
    await expect.element(button).toHaveAccessibleDescription('naval base · Syria 1 passage');
    await expect
      .element(places.getByRole('button', { name: 'Reval', exact: true }))
      .toHaveAccessibleDescription('capital not quoted');
  });

  test('a layer that is switched off takes its places out of the list', async () => {
    const { history } = mountApp();
    await page.getByRole('checkbox', { name: 'Bases' }).click();
    await expect.poll(namesShown).toEqual(['Moscow', 'Reval']);
    expect(history.current()).toBe('?layers=capitals');
  });

  test('pointing at a place in the list points at it on the map, and its mentions light up', async () => {
    const { appState } = mountApp();
    places.getByRole('button', { name: 'Khmeimim' }).element().focus();
    await expect.poll(() => [...appState.highlight.highlighted.value]).toEqual(['khmeimim']);
    const mention = page.getByRole('list', { name: 'Passages' }).getByRole('link', { name: 'Khmeimim' });
    await expect.element(mention).toHaveAttribute('data-pointed', 'true');
  });

  test('distances are a table in the chosen unit', async () => {
    mountApp();
    const table = page.getByRole('table', { name: 'Distances' });
    await expect.element(table.getByRole('row', { name: /^Tartous/ })).toHaveTextContent(/55\.6/);
    await page.getByRole('radio', { name: 'nautical miles' }).click();
    await expect.element(table.getByRole('row', { name: /^Tartous/ })).toHaveTextContent(/30\.0/);
  });
});

describe('search', () => {
  test.each([
    ['tart', ['Tartous']],
    ['حميم', ['Khmeimim']],
    ['моск', ['Moscow']],
  ])('finds %s', async (query, names) => {
    mountApp();
    await search.fill(query);
    await expect.poll(namesShown).toEqual(names);
    await expect.element(page.getByText('1 place found')).toBeInTheDocument();
  });

  test('says which other name matched', async () => {
    mountApp();
    await search.fill('oslk');
    await expect.element(places.getByText('Also called OSLK')).toBeVisible();
  });

  test('Enter opens the first that is found; Esc empties the field and closes nothing', async () => {
    const { appState } = mountApp();
    await search.fill('mos');
    await userEvent.keyboard('{Enter}');
    expect(appState.openPlace.value?.id).toBe('moscow');
    (search.element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    await expect.element(search).toHaveValue('');
    expect(appState.openPlace.value?.id).toBe('moscow');
  });

  test('finding nothing is said', async () => {
    mountApp();
    await search.fill('zzz');
    await expect.element(page.getByText('No place is called “zzz” in any language.')).toBeVisible();
    await expect.element(places).not.toBeInTheDocument();
  });
});

describe('passages', () => {
  const passages = page.getByRole('list', { name: 'Passages' });

  test('a quotation is the article’s words and nothing else, in its language', async () => {
    const { container } = mountApp();
    const quotes = [...container.querySelectorAll('.passage-list blockquote')];
    expect(quotes.map((quote) => quote.textContent)).toEqual([
      'The first visit to Moscow.',
      'Russia has a naval base in Tartous and an airbase at Khmeimim – both are Moscow’s only outposts.',
    ]);
    expect(quotes.map((quote) => [quote.getAttribute('lang'), quote.getAttribute('dir')])).toEqual([
      ['en', 'ltr'],
      ['en', 'ltr'],
    ]);
    await expect.element(passages.getByText('Paragraph 1 of 3').first()).toBeInTheDocument();
  });

  test('a mention is a link to its place that says its sense, and a click opens the place', async () => {
    const { appState } = mountApp();
    const government = passages.getByRole('link', { name: 'Moscow' }).nth(1);
    await expect.element(government).toHaveAttribute('href', '?place=moscow');
    await expect.element(government).toHaveAccessibleDescription('Moscow: a name used for its government');
    await government.click();
    expect(appState.openPlace.value?.id).toBe('moscow');
  });

  test('words for several places offer the choice', async () => {
    const { appState } = mountApp();
    await passages.getByRole('link', { name: 'both' }).click();
    const choice = page.getByRole('dialog', { name: 'Which place?' });
    await expect.element(choice.getByText('Choose one of 2 places.')).toBeVisible();
    await choice.getByRole('button', { name: 'Khmeimim' }).click();
    expect(appState.openPlace.value?.id).toBe('khmeimim');
    await expect.element(page.getByRole('dialog', { name: 'Khmeimim' })).toBeVisible();
  });
});
