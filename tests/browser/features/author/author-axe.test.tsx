import axe from 'axe-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { STAGES } from '../../../../src/features/author/editor-state.ts';
import { ARTICLE, spanOf } from '../../../support/authoring.ts';
import { mountAuthor } from './mount-author.tsx';

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { resultTypes: ['violations'] });
  // The test's page is no page of its own: it has no title and no first heading outside what is mounted.
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

test.each([
  ['en', 'light'],
  ['ar', 'dark'],
  ['ru', 'light'],
] as const)('%s, %s: axe finds nothing wrong in any stage', async (language, theme) => {
  const { container, actions, editor, program, speak } = mountAuthor();
  const { documentElement } = document;
  onTestFinished(() => {
    documentElement.lang = 'en';
    documentElement.dir = 'ltr';
    delete documentElement.dataset['theme'];
  });
  documentElement.dataset['theme'] = theme;
  document.title = 'A test of the author’s view';
  await speak(language);
  await vi.waitFor(() => expect(container.querySelector('.name-choice')).not.toBeNull());
  expect(await violations(), 'names').toEqual([]);
  actions.placeByHand('Vatna', [6, 62]);
  actions.addPassage(spanOf(ARTICLE, 'The ferry from Bergen reached Vatna on Monday, after nine weeks.'));
  actions.addPassage(spanOf(ARTICLE, 'The old town cheered.'));
  actions.setText(ARTICLE.replace('The old town cheered.', ''));
  actions.addStep();
  program.onClick([], [6, 62]);
  for (const stage of STAGES) {
    editor.goTo(stage);
    editor.selectPlace('vatna');
    await vi.waitFor(() =>
      expect(container.querySelector('.author-stage[aria-current]')?.textContent).toContain(
        container.querySelectorAll('.author-stage')[STAGES.indexOf(stage)]?.textContent ?? '',
      ),
    );
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await violations(), stage).toEqual([]);
  }
  editor.goTo('passages');
  editor.showPassages('chosen');
  await vi.waitFor(() => expect(container.querySelector('.mention-button')).not.toBeNull());
  container.querySelector<HTMLElement>('.mention-button')?.click();
  await vi.waitFor(() => expect(container.querySelector('.mention-form')).not.toBeNull());
  expect(await violations(), 'chosen').toEqual([]);
});

test('at 320 pixels nothing is wider than the page in any stage', async () => {
  const { container, actions, editor } = mountAuthor();
  container.style.inlineSize = '320px';
  const scroll = container.querySelector<HTMLElement>('.words-scroll');
  if (!scroll) throw new Error('no words');
  scroll.style.inlineSize = '320px';
  await vi.waitFor(() => expect(container.querySelector('.name-choice')).not.toBeNull());
  actions.placeByHand('Vatna', [6, 62]);
  actions.addPassage(spanOf(ARTICLE, 'The old town cheered.'));
  actions.addStep();
  for (const stage of STAGES) {
    editor.goTo(stage);
    for (const which of ['read', 'chosen'] as const) {
      editor.showPassages(which);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(scroll.scrollWidth, stage).toBeLessThanOrEqual(320);
    }
  }
});
