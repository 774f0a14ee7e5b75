import { describe, expect, test } from 'vitest';
import { draftOfText, newDraft } from '../../../../src/domain/draft-article.ts';
import { setText } from '../../../../src/features/author/draft/edit-text.ts';
import type { Suggest } from '../../../../src/features/author/geoparsing/suggestion.ts';
import { ARTICLE, GAZETTEER, makeAuthoring, settled, suggestFew } from '../../../support/authoring.ts';

const exacts = (names: readonly { suggestion: { exact: string } }[]): string[] =>
  names.map(({ suggestion }) => suggestion.exact);

describe('the editor opens at the stage of which nothing is there', () => {
  test('the text, the places, the passages', () => {
    expect(makeAuthoring({ draft: newDraft() }).editor.stage.value).toBe('text');
    const { editor, actions } = makeAuthoring();
    expect(editor.stage.value).toBe('places');
    actions.placeByHand('Vatna', [6, 62]);
    expect(editor.stage.value).toBe('places');
  });
});

describe('the search for names', () => {
  test('begins with the stage Places and not before, and opens the first name', async () => {
    const asked: string[] = [];
    const suggest: Suggest = (text, placed, signal) => {
      asked.push(text);
      return suggestFew(text, placed, signal);
    };
    const { editor, author } = makeAuthoring({ draft: newDraft(), suggest });
    author.change((draft) => setText(draft, ARTICLE));
    expect(asked).toEqual([]);
    editor.goTo('places');
    expect(editor.searching.value).toBe('busy');
    await settled();
    expect(asked).toEqual([ARTICLE]);
    expect(exacts(editor.names.value)).toEqual(['Bergen', 'Norway', 'Springfield']);
    expect(editor.open.value?.suggestion.exact).toBe('Bergen');
    expect(editor.chosen.value?.id).toBe('geonames:3161732');
  });

  test('is done again for a text that has changed, and the one under way is given up', async () => {
    const signals: AbortSignal[] = [];
    const suggest: Suggest = (text, placed, signal) => {
      signals.push(signal);
      return suggestFew(text, placed, signal);
    };
    const { editor, author } = makeAuthoring({ suggest });
    author.change((draft) => setText(draft, 'Only Norway is left.'));
    await settled();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(exacts(editor.names.value)).toEqual(['Norway']);
  });

  test('that fails is said, told, and can be begun again; what was found stays', async () => {
    let broken = true;
    const suggest: Suggest = (text, placed, signal) =>
      broken ? Promise.reject(new Error('no gazetteer')) : suggestFew(text, placed, signal);
    const { editor, failures } = makeAuthoring({ suggest });
    await settled();
    expect(editor.searching.value).toBe('failed');
    expect(failures).toHaveLength(1);
    broken = false;
    editor.search();
    await settled();
    expect(editor.searching.value).toBe('done');
    expect(editor.names.value).toHaveLength(3);
    broken = true;
    editor.search();
    await settled();
    expect(editor.names.value).toHaveLength(3);
  });

  test('tells the gazetteer what is placed already', async () => {
    let seen: readonly unknown[] = [];
    const suggest: Suggest = (text, placed, signal) => {
      seen = placed;
      return suggestFew(text, placed, signal);
    };
    const { editor, actions } = makeAuthoring({ suggest });
    await settled();
    actions.placeByHand('Vatna', [6, 62]);
    editor.search();
    expect(seen).toEqual([[6, 62]]);
  });
});

describe('what is in hand', () => {
  test('a name that is dismissed can be decided again', async () => {
    const { editor, actions, author } = makeAuthoring();
    await settled();
    actions.dismiss('Norway');
    expect(editor.names.value.find(({ suggestion }) => suggestion.exact === 'Norway')?.dismissed).toBe(true);
    actions.restore('Norway');
    expect(editor.names.value.some(({ dismissed }) => dismissed)).toBe(false);
    author.undo();
    expect(author.draft.value.notPlaces, 'it is work like any other, kept and undone').toEqual(['Norway']);
  });

  test('a chosen candidate is forgotten with the name; one that is none is not chosen', async () => {
    const { editor } = makeAuthoring();
    await settled();
    editor.choose('geonames:2950073');
    expect(editor.chosen.value?.country).toBe('DE');
    editor.choose('no such');
    expect(editor.chosen.value?.country).toBe('NO');
    editor.openName('Springfield');
    expect(editor.chosen.value).toBe(GAZETTEER['Springfield']?.[0]);
    editor.openName('Bergen');
    editor.choose('geonames:2950073');
    editor.openName('Norway');
    editor.openName('Bergen');
    expect(editor.chosen.value?.country).toBe('NO');
  });

  test('a place that is gone is not held any more, nor a step', () => {
    const { editor, actions, author } = makeAuthoring({ draft: draftOfText('x') });
    actions.placeByHand('Vatna', [6, 62]);
    expect(editor.selectedPlace.value?.id).toBe('vatna');
    author.undo();
    expect(editor.selectedPlace.value).toBeNull();
    actions.addStep();
    expect(editor.step.value).toBe(0);
    author.undo();
    expect(editor.step.value).toBeNull();
  });
});
