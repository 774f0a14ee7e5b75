import { describe, expect, test } from 'vitest';
import { draftOfText, newDraft } from '../../../../src/domain/draft-article.ts';
import { setText } from '../../../../src/features/author/draft/edit-text.ts';
import type { Suggest } from '../../../../src/features/author/geoparsing/suggestion.ts';
import { ARTICLE, GAZETTEER, makeAuthoring, settled, suggestFew } from '../../../support/authoring.ts';

const exacts = (names: readonly { suggestion: { exact: string } }[]): string[] =>
  names.map(({ suggestion }) => suggestion.exact);

describe('the desk opens at the stage of which nothing is there', () => {
  test('the text, the places, the passages', () => {
    expect(makeAuthoring({ draft: newDraft() }).desk.stage.value).toBe('text');
    const { desk, acts } = makeAuthoring();
    expect(desk.stage.value).toBe('places');
    acts.placeByHand('Vatna', [6, 62]);
    expect(desk.stage.value).toBe('places');
  });
});

describe('the search for names', () => {
  test('begins with the stage Places and not before, and opens the first name', async () => {
    const asked: string[] = [];
    const suggest: Suggest = (text, placed, signal) => {
      asked.push(text);
      return suggestFew(text, placed, signal);
    };
    const { desk, author } = makeAuthoring({ draft: newDraft(), suggest });
    author.change((draft) => setText(draft, ARTICLE));
    expect(asked).toEqual([]);
    desk.goTo('places');
    expect(desk.searching.value).toBe('busy');
    await settled();
    expect(asked).toEqual([ARTICLE]);
    expect(exacts(desk.names.value)).toEqual(['Bergen', 'Norway', 'Springfield']);
    expect(desk.open.value?.suggestion.exact).toBe('Bergen');
    expect(desk.chosen.value?.id).toBe('geonames:3161732');
  });

  test('is done again for a text that has changed, and the one under way is given up', async () => {
    const signals: AbortSignal[] = [];
    const suggest: Suggest = (text, placed, signal) => {
      signals.push(signal);
      return suggestFew(text, placed, signal);
    };
    const { desk, author } = makeAuthoring({ suggest });
    author.change((draft) => setText(draft, 'Only Norway is left.'));
    await settled();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(exacts(desk.names.value)).toEqual(['Norway']);
  });

  test('that fails is said, told, and can be begun again; what was found stays', async () => {
    let broken = true;
    const suggest: Suggest = (text, placed, signal) =>
      broken ? Promise.reject(new Error('no gazetteer')) : suggestFew(text, placed, signal);
    const { desk, failures } = makeAuthoring({ suggest });
    await settled();
    expect(desk.searching.value).toBe('failed');
    expect(failures).toHaveLength(1);
    broken = false;
    desk.search();
    await settled();
    expect(desk.searching.value).toBe('done');
    expect(desk.names.value).toHaveLength(3);
    broken = true;
    desk.search();
    await settled();
    expect(desk.names.value).toHaveLength(3);
  });

  test('tells the gazetteer what is placed already', async () => {
    let seen: readonly unknown[] = [];
    const suggest: Suggest = (text, placed, signal) => {
      seen = placed;
      return suggestFew(text, placed, signal);
    };
    const { desk, acts } = makeAuthoring({ suggest });
    await settled();
    acts.placeByHand('Vatna', [6, 62]);
    desk.search();
    expect(seen).toEqual([[6, 62]]);
  });
});

describe('what is in hand', () => {
  test('a name that is dismissed can be decided again', async () => {
    const { desk, acts, author } = makeAuthoring();
    await settled();
    acts.dismiss('Norway');
    expect(desk.names.value.find(({ suggestion }) => suggestion.exact === 'Norway')?.dismissed).toBe(true);
    acts.restore('Norway');
    expect(desk.names.value.some(({ dismissed }) => dismissed)).toBe(false);
    author.undo();
    expect(author.draft.value.notPlaces, 'it is work like any other, kept and undone').toEqual(['Norway']);
  });

  test('a chosen candidate is forgotten with the name; one that is none is not chosen', async () => {
    const { desk } = makeAuthoring();
    await settled();
    desk.choose('geonames:2950073');
    expect(desk.chosen.value?.country).toBe('DE');
    desk.choose('no such');
    expect(desk.chosen.value?.country).toBe('NO');
    desk.openName('Springfield');
    expect(desk.chosen.value).toBe(GAZETTEER['Springfield']?.[0]);
    desk.openName('Bergen');
    desk.choose('geonames:2950073');
    desk.openName('Norway');
    desk.openName('Bergen');
    expect(desk.chosen.value?.country).toBe('NO');
  });

  test('a place that is gone is not held any more, nor a step', () => {
    const { desk, acts, author } = makeAuthoring({ draft: draftOfText('x') });
    acts.placeByHand('Vatna', [6, 62]);
    expect(desk.selectedPlace.value?.id).toBe('vatna');
    author.undo();
    expect(desk.selectedPlace.value).toBeNull();
    acts.addStep();
    expect(desk.step.value).toBe(0);
    author.undo();
    expect(desk.step.value).toBeNull();
  });
});
