import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ARTICLE, GAZETTEER, spanOf } from '../../../support/authoring.ts';
import { mountAuthor } from './mount-author.tsx';

const FERRY = 'The ferry from Bergen reached Vatna on Monday, after nine weeks.';
const CHEERED = 'The old town cheered.';

const sentence = (words: string | RegExp) => page.getByRole('checkbox', { name: words });
const quoted = (passages: readonly { quotes: readonly { exact: string }[] }[]): string[] =>
  passages.map(({ quotes }) => quotes.map(({ exact }) => exact).join(' […] '));

/** Two places are confirmed, and the text is before the author. */
function mountPassages() {
  const made = mountAuthor();
  const [bergen] = GAZETTEER['Bergen'] ?? [];
  if (bergen) made.actions.confirm('Bergen', bergen);
  made.actions.placeByHand('Vatna', [6, 62]);
  made.editor.goTo('passages');
  return made;
}

test('a sentence that can be no passage is not left ticked', async () => {
  const { author, actions, editor } = mountAuthor();
  actions.setText('The ferry came.\n\n* * *');
  editor.goTo('passages');
  await expect.element(sentence('* * *')).toBeInTheDocument();
  (sentence('* * *').element() as HTMLElement).click();
  await expect.element(sentence('* * *')).not.toBeChecked();
  expect(author.draft.value.passages).toEqual([]);
});

/** Selects words of the page as a mouse or a finger does. */
function select(words: string, within: string): void {
  const walker = document.createTreeWalker(document.querySelector(within) as Element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  const text = nodes.map(({ data }) => data).join('');
  const start = text.indexOf(words);
  const spotOf = (offset: number): [Text, number] => {
    let left = offset;
    for (const node of nodes) {
      if (left <= node.data.length) return [node, left];
      left -= node.data.length;
    }
    throw new Error(`no spot ${offset}`);
  };
  const [anchor, anchorOffset] = spotOf(start);
  const [focus, focusOffset] = spotOf(start + words.length);
  getSelection()?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
}

describe('sentences', () => {
  test('are ticked and are passages, with their names marked; ticked once more they are none', async () => {
    const { author } = mountPassages();
    await vi.waitFor(() => expect(document.querySelectorAll('.article-text .mention').length).toBeGreaterThan(3));
    expect(document.querySelector('.article-text')?.textContent).toContain('reached Vatna on Monday');
    await page.getByText('reached', { exact: false }).first().click();
    await vi.waitFor(() => expect(quoted(author.draft.value.passages)).toEqual([FERRY]));
    expect(author.draft.value.passages[0]?.mentions.map(({ place }) => place)).toEqual(['bergen', 'vatna']);
    await expect.element(sentence(/^The ferry/)).toBeChecked();
    (sentence(/^The ferry/).element() as HTMLElement).click();
    await vi.waitFor(() => expect(author.draft.value.passages).toEqual([]));
  });

  test('by keyboard: one tab stop, arrows from one to the next, Space ticks, Shift and Enter take several as one', async () => {
    const { author } = mountPassages();
    await expect.element(sentence(/^The ferry/)).toBeInTheDocument();
    const stops = () =>
      [...document.querySelectorAll<HTMLInputElement>('.sentence input')].filter((box) => box.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    await userEvent.keyboard('{ArrowDown} ');
    await vi.waitFor(() => expect(quoted(author.draft.value.passages)).toEqual([FERRY]));
    expect(document.activeElement).toBe(sentence(/^The ferry/).element());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}');
    await expect.element(page.getByText(/^Selected: “Norway paid/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() =>
      expect(quoted(author.draft.value.passages)).toEqual([
        FERRY,
        'Norway paid for the repair. A second ship was ordered in Springfield.',
      ]),
    );
    expect(stops()).toHaveLength(1);
  });

  test('words that are selected are a passage; what overlaps one is refused in a sentence', async () => {
    const { author } = mountPassages();
    await expect.element(sentence(/^The ferry/)).toBeInTheDocument();
    select('“Bergen must not forget us,”', '.article-text');
    await page.getByRole('button', { name: 'Make a passage' }).click();
    expect(quoted(author.draft.value.passages)).toEqual(['“Bergen must not forget us,”']);
    select('forget us,” said the harbour', '.article-text');
    await page.getByRole('button', { name: 'Make a passage' }).click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(/^This overlaps the passage .+Bergen must not forget us/);
    expect(author.draft.value.passages).toHaveLength(1);
  });

  test('a name in the text that is pointed at lights its place on the map', async () => {
    const { appState } = mountPassages();
    await vi.waitFor(() => expect(document.querySelector('[data-place=vatna]')).not.toBeNull());
    await page.elementLocator(document.querySelector('[data-place=vatna]') as Element).hover();
    expect([...appState.highlight.highlighted.value]).toEqual(['vatna']);
  });

  test('a text of a million characters is shown part by part', async () => {
    const { author, editor } = mountAuthor({ suggest: async () => [] });
    const long = `${'Sentence upon sentence. '.repeat(40)}\n\n`.repeat(1042);
    expect(long.length).toBeGreaterThan(1_000_000);
    author.change((draft) => ({ ...draft, text: long }));
    editor.goTo('passages');
    await expect.element(page.getByText('Part 1 of 26 of the text')).toBeInTheDocument();
    expect(document.querySelectorAll('.sentence').length).toBeLessThan(2000);
    await page.getByRole('button', { name: 'Later part' }).click();
    await expect.element(page.getByText('Part 2 of 26 of the text')).toBeInTheDocument();
  });
});

describe('what is chosen', () => {
  test('a mention gets its sense from a small form, and is marked by it', async () => {
    const { author, actions, editor } = mountPassages();
    actions.addPassage(spanOf(ARTICLE, FERRY));
    editor.showPassages('chosen');
    const mention = page.getByRole('button', { name: 'Bergen: Bergen, the place. Change it' });
    await mention.click();
    await expect.element(page.getByRole('radio', { name: /^the place/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(author.draft.value.passages[0]?.mentions[0]).toMatchObject({ place: 'bergen', sense: 'government' });
    const marked = page.getByRole('button', { name: 'Bergen: Bergen, its government. Change it' });
    await expect.element(marked).toHaveAttribute('data-sense', 'government');
    await page.getByRole('button', { name: 'Remove the mark' }).click();
    expect(author.draft.value.passages[0]?.mentions.map(({ place }) => place)).toEqual(['vatna']);
  });

  test('a description is marked by words that are typed, or selected; what is not there is said', async () => {
    const { author, actions, editor } = mountPassages();
    actions.addPassage(spanOf(ARTICLE, CHEERED));
    editor.showPassages('chosen');
    await page.getByText('Mark words', { exact: true }).click();
    const field = page.getByRole('textbox', { name: 'Exact words in the passage' });
    await field.fill('the town');
    await page.getByRole('button', { name: 'Mark them' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The passage does not contain “the town”');
    select('old town', '.passage-card');
    await expect.element(field).toHaveValue('old town');
    await page.getByRole('button', { name: 'Mark them' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Choose the place');
    await page.getByRole('checkbox', { name: 'Vatna' }).click();
    await page.getByRole('button', { name: 'Mark them' }).click();
    expect(author.draft.value.passages[0]?.mentions).toEqual([
      { place: 'vatna', exact: 'old town', start: 4, sense: 'description' },
    ]);
  });

  test('a passage that is lost is shown as it was, and found again by a person', async () => {
    const { author, actions, editor } = mountPassages();
    actions.addPassage(spanOf(ARTICLE, CHEERED));
    actions.setText(ARTICLE.replace(CHEERED, 'The whole town cheered.'));
    await expect.element(page.getByRole('heading', { name: 'No longer in the text' })).toBeVisible();
    await expect.element(page.getByText(CHEERED, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Find it in the text' }).click();
    select('The whole town cheered.', '.article-text');
    await page.getByRole('button', { name: 'Replace the lost passage' }).click();
    expect(quoted(author.draft.value.passages)).toEqual(['The whole town cheered.']);
    expect(author.draft.value.lost).toEqual([]);
    expect(editor.finding.value).toBeNull();
  });
});
