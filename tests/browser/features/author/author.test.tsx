import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { newDraft } from '../../../../src/domain/draft-article.ts';
import { ARTICLE, CAMERA } from '../../../support/authoring.ts';
import { mountAuthor } from './mount-author.tsx';

const stage = (name: string) => page.getByRole('navigation', { name: 'Stages' }).getByRole('button', { name });
const status = () => [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);

describe('the text', () => {
  test('that is pasted is kept a moment later, brings its headline, and leads to its places', async () => {
    const { author } = mountAuthor({ draft: newDraft() });
    const field = page.getByRole('textbox', { name: 'The article’s text' });
    await field.fill(ARTICLE);
    await vi.waitFor(() => expect(author.draft.value.text).toBe(ARTICLE));
    await expect.element(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Ferry returns to Vatna');
    await expect.element(page.getByText(/^40 words, 235 characters$/)).toBeVisible();
    await page.getByRole('button', { name: 'Find places' }).click();
    await expect.element(page.getByRole('heading', { name: 'Names in the text' })).toHaveFocus();
  });

  test('is the draft’s at once where the stage is left', async () => {
    const { author } = mountAuthor({ draft: newDraft() });
    await page.getByRole('textbox', { name: 'The article’s text' }).fill('Norway.');
    (stage('Places').element() as HTMLElement).click();
    await vi.waitFor(() => expect(author.draft.value.text).toBe('Norway.'), { timeout: 100 });
  });

  test.each([
    ['%PDF-1.7 …', /looks like a file/],
    [`${'word '.repeat(120)}\n`.repeat(2500), /1,502,500 characters; the limit is 1,500,000/],
  ])('that is none is said, and what was there stays', async (pasted, said) => {
    const { author } = mountAuthor();
    await stage('Text').click();
    const field = page.getByRole('textbox', { name: 'The article’s text' });
    (field.element() as HTMLTextAreaElement).value = pasted;
    field.element().dispatchEvent(new Event('input', { bubbles: true }));
    await expect.element(page.getByRole('alert')).toHaveTextContent(said);
    expect(author.draft.value.text).toBe(ARTICLE);
  });

  test('of undo is the field’s', async () => {
    const { author } = mountAuthor();
    await stage('Text').click();
    author.change((draft) => ({ ...draft, text: 'Another text.' }));
    const field = page.getByRole('textbox', { name: 'The article’s text' });
    await expect.element(field).toHaveValue('Another text.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(field).toHaveValue(ARTICLE);
  });
});

describe('places, by keyboard alone', () => {
  test('Enter confirms, arrows choose, and the focus goes from name to name', async () => {
    const { author } = mountAuthor();
    const radio = (name: RegExp) => page.getByRole('radio', { name });
    await expect.element(radio(/Norway · 213,585 inhabitants/)).toBeChecked();
    (radio(/Norway · 213,585/).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(radio(/Germany · 13,211/)).toBeChecked();
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect.element(radio(/Norway country/)).toHaveFocus();
    expect(status()).toContain('Bergen is placed.');
    await userEvent.keyboard('{Enter}');
    await expect.element(radio(/United States · 166,810/)).toHaveFocus();
    await expect.element(page.getByText('398 more places have this name', { exact: false })).toBeVisible();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Names in the text' })).toHaveFocus();
    await expect.element(page.getByText('Every name is decided.')).toBeVisible();
    expect(author.draft.value.places.map(({ id }) => id)).toEqual(['bergen', 'norway']);
  });

  test('a confirmed name can be decided again, and one that is not open says how many others it may be', async () => {
    const { author } = mountAuthor();
    await expect
      .element(page.getByText(/United States · .* or one of 39\d others|or one of 39\d others/).first())
      .toBeVisible();
    await page.getByRole('button', { name: 'Confirm', exact: true }).first().click();
    expect(author.draft.value.places.map(({ id }) => id)).toEqual(['bergen']);
    await page
      .getByRole('button', { name: /^Bergen/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Decide again' }).click();
    expect(author.draft.value.places).toEqual([]);
    await expect.element(page.getByRole('radio', { name: /Germany · 13,211/ })).toBeInTheDocument();
  });

  test('a name stands in its context, and pointing at a candidate lights it on the map', async () => {
    const { appState } = mountAuthor();
    const context = page.getByRole('list', { name: 'Where “Bergen” stands' });
    await expect
      .element(context.getByRole('listitem').first())
      .toHaveTextContent('The ferry from Bergen reached Vatna on Monday, after nine weeks.…');
    await expect.element(context.getByRole('listitem').last()).toHaveTextContent(/“Bergen must not forget us/);
    await page.getByRole('radio', { name: /Germany/ }).hover();
    expect([...appState.highlight.highlighted.value]).toEqual(['candidate geonames:2950073']);
    appState.highlight.highlight(['candidate geonames:3161732']);
    await vi.waitFor(() => expect(document.querySelector('.candidate')?.getAttribute('data-pointed')).toBe('true'));
  });

  test('a name that is none of the candidates is placed by a coordinate in any spelling', async () => {
    const { author, editor } = mountAuthor();
    await page.getByRole('button', { name: 'None of these' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Place name' })).toHaveFocus();
    await expect.element(page.getByRole('textbox', { name: 'Place name' })).toHaveValue('Bergen');
    await page.getByRole('textbox', { name: 'Town or coordinates' }).fill('60°23′N 5°20′E');
    await userEvent.keyboard('{Enter}');
    expect(author.draft.value.places[0]).toMatchObject({ name: { en: 'Bergen' }, source: 'placed by hand' });
    expect(editor.selectedPlace.value?.id).toBe('bergen');
    await expect.element(page.getByRole('textbox', { name: 'Name in English' })).toHaveValue('Bergen');
  });

  test('a name that no gazetteer knows is left to a person, and nothing is called decided before', async () => {
    const vatna = { exact: 'Vatna', spans: [{ start: 17, end: 22 }], candidates: [], more: 0 };
    const { author } = mountAuthor({ suggest: async () => [vatna] });
    await expect.element(page.getByText('Not known: place it yourself', { exact: false })).toBeVisible();
    await expect.element(page.getByText('0 of 1 decided')).toBeVisible();
    expect(page.getByRole('button', { name: 'Confirm', exact: true }).elements()).toEqual([]);
    await page.getByRole('button', { name: 'Place “Vatna” yourself' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Place name' })).toHaveFocus();
    await expect.element(page.getByRole('textbox', { name: 'Place name' })).toHaveValue('Vatna');
    await page.getByRole('textbox', { name: 'Town or coordinates' }).fill('60.2, 5.1');
    await userEvent.keyboard('{Enter}');
    expect(author.draft.value.places[0]).toMatchObject({ name: { en: 'Vatna' }, source: 'placed by hand' });
    await expect.element(page.getByText('Every name is decided.')).toBeVisible();
  });

  test('nothing is placed without a name, and it is said', async () => {
    const { author } = mountAuthor();
    await page.getByRole('textbox', { name: 'Town or coordinates' }).fill('60, 5');
    await page.getByRole('button', { name: 'Add place' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Type the name first');
    expect(author.draft.value.places).toEqual([]);
  });

  test('a text without a place, and no text, each get a sentence', async () => {
    const { author } = mountAuthor({ suggest: async () => [] });
    await expect.element(page.getByText('No place names found', { exact: false })).toBeVisible();
    author.change((draft) => ({ ...draft, text: '' }));
    await expect.element(page.getByText('There is no text to search yet', { exact: false })).toBeVisible();
  });

  test('a gazetteer that does not arrive is said, and asked for again', async () => {
    let asked = 0;
    mountAuthor({
      suggest: async () => {
        asked += 1;
        throw new Error('none');
      },
    });
    await expect.element(page.getByRole('alert')).toHaveTextContent(/did not load/);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(asked).toBe(2);
  });
});

describe('a place', () => {
  test('is described, moved by keys, and taken out; undo brings it back', async () => {
    const { author, actions } = mountAuthor();
    actions.placeByHand('Vatna', [6, 62]);
    await page.getByRole('textbox', { name: 'Name in Russian' }).fill('Ватна');
    await page.getByRole('textbox', { name: 'Other names, separated by commas' }).fill('Vatn, الوادي، Vatna');
    await page.getByRole('combobox', { name: 'Kind' }).selectOptions('port');
    await page.getByRole('textbox', { name: 'Coordinate', exact: true }).fill('far away');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('“far away” is not a coordinate');
    const move = page.getByRole('button', { name: /^Move Vatna/ });
    (move.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowUp}');
    const [place] = author.draft.value.places;
    expect(place).toMatchObject({
      name: { en: 'Vatna', ru: 'Ватна' },
      aliases: ['Vatn', 'الوادي', 'Vatna'],
      kind: 'port',
    });
    expect(place?.lngLat[1]).toBeGreaterThan(62);
    await page.getByRole('button', { name: 'Remove the place' }).click();
    expect(author.draft.value.places).toEqual([]);
    await expect.element(page.getByRole('heading', { name: 'Places of the lesson' })).toHaveFocus();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(author.draft.value.places).toHaveLength(1);
  });

  test('is placed at a spot of the map that was clicked; Esc takes the offer back', async () => {
    const { author, program, editor } = mountAuthor();
    program.onClick([], [6, 62]);
    const name = page
      .getByRole('form', { name: /Position on the map: 62/ })
      .getByRole('textbox', { name: 'Place name' });
    await expect.element(name).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(editor.spot.value).toBeNull();
    program.onClick([], [6, 62]);
    await name.fill('Vatna');
    await userEvent.keyboard('{Enter}');
    expect(author.draft.value.places[0]).toMatchObject({ id: 'vatna', lngLat: [6, 62] });
  });
});

describe('how the work stands', () => {
  test('what is missing leads to its field', async () => {
    mountAuthor();
    await page.getByText(/still missing/).click();
    const list = page.getByRole('list', { name: 'Still missing' });
    await expect.element(list.getByText('“Publisher” is empty.')).toBeVisible();
    await list.getByRole('button', { name: 'Go to Publisher' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Publisher' })).toHaveFocus();
  });

  test('a lesson that is whole says so, and “Save…” is asked for', async () => {
    const { actions, savesAsked } = mountAuthor();
    actions.placeByHand('Vatna', [6, 62]);
    actions.describe({ publisher: 'A paper', published: '2025-07-31' });
    await expect.element(page.getByText('Ready: every view', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Save…' }).click();
    expect(savesAsked()).toBe(1);
  });

  test('that nothing can be kept is an alert that stays', async () => {
    const { saving, speak } = mountAuthor();
    saving.value = 'refused';
    await expect.element(page.getByRole('alert')).toHaveTextContent(/Save a file before you leave/);
    await speak('ru');
    await expect.element(page.getByRole('alert')).toHaveTextContent(/Сохраните файл/);
  });

  test('Ctrl+Z takes back, except in a field', async () => {
    const { author, actions } = mountAuthor();
    actions.placeByHand('Vatna', [6, 62]);
    await page.getByRole('textbox', { name: 'Name in English' }).click();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(author.draft.value.places).toHaveLength(1);
    (stage('Places').element() as HTMLElement).focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(author.draft.value.places).toEqual([]);
  });
});

describe('steps', () => {
  const rows = () => [...document.querySelectorAll('.step-entry .name-exact')].map(({ textContent }) => textContent);

  test('are made from the map, put in order by buttons that keep the focus, and told', async () => {
    const { author, actions } = mountAuthor();
    actions.placeByHand('Vatna', [6, 62]);
    await stage('Steps').click();
    await page.getByRole('button', { name: 'Add a step' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveFocus();
    await userEvent.keyboard('One');
    expect(author.draft.value.steps[0]).toMatchObject({ title: 'One', view: CAMERA });
    await page.getByRole('button', { name: 'Add a step' }).click();
    await userEvent.keyboard('Two');
    const up = page.getByRole('button', { name: 'Move Step 2 up' });
    (up.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(rows()).toEqual(['Two', 'One']);
    expect(status()).toContain('Two is now number 1 of 2.');
    await expect.element(page.getByRole('button', { name: 'Move Step 1 up' })).toHaveFocus();
    await page.getByRole('checkbox', { name: 'Vatna' }).click();
    expect(author.draft.value.steps[0]?.places).toEqual(['vatna']);
  });

  test('are dragged by their handle', async () => {
    const { actions, editor } = mountAuthor();
    for (const [index, title] of ['One', 'Two', 'Three'].entries()) {
      actions.addStep();
      actions.changeStep(index, { title });
    }
    editor.openStep(null);
    await stage('Steps').click();
    await vi.waitFor(() => expect(rows()).toEqual(['One', 'Two', 'Three']));
    const grips = document.querySelectorAll('.step-grip');
    const first = page.elementLocator(grips[0] as Element);
    const last = page.elementLocator(grips[2] as Element);
    await userEvent.dragAndDrop(first, last);
    await vi.waitFor(() => expect(rows()).toEqual(['Two', 'Three', 'One']));
    expect(status()).toContain('One is now number 3 of 3.');
  });

  test('are previewed in Present at their number, once the draft is a lesson', async () => {
    const { actions, history, canPreview } = mountAuthor();
    actions.addStep();
    actions.addStep();
    canPreview.value = false;
    await stage('Steps').click();
    await expect.element(page.getByRole('button', { name: 'Preview in Present' })).toBeDisabled();
    canPreview.value = true;
    await page.getByRole('button', { name: 'Preview in Present' }).click();
    expect(history.current()).toBe('?view=present&step=2');
  });
});
