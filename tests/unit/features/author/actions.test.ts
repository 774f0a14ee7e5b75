import { describe, expect, test } from 'vitest';
import { newDraft } from '../../../../src/domain/draft-article.ts';
import { ARTICLE, CAMERA, GAZETTEER, makeAuthoring, settled, spanOf } from '../../../support/authoring.ts';

const [BERGEN, OTHER_BERGEN] = GAZETTEER['Bergen'] ?? [];
if (!BERGEN || !OTHER_BERGEN) throw new Error('the gazetteer of the tests has no Bergen');

describe('confirming', () => {
  test('nothing is placed before; then the candidate is, and the next name that is not decided opens', async () => {
    const { author, editor, actions } = makeAuthoring();
    await settled();
    expect(author.draft.value.places).toEqual([]);
    actions.confirm('Bergen', BERGEN);
    expect(author.draft.value.places.map(({ id, source }) => [id, source])).toEqual([['bergen', 'GeoNames']]);
    expect(editor.names.value[0]?.place?.id).toBe('bergen');
    expect(editor.open.value?.suggestion.exact).toBe('Norway');
    actions.dismiss('Norway');
    expect(editor.open.value?.suggestion.exact).toBe('Springfield');
    actions.dismiss('Springfield');
    expect(editor.open.value).toBeNull();
    author.undo();
    expect(author.draft.value.notPlaces).toEqual(['Norway']);
    author.undo();
    author.undo();
    expect(author.draft.value.places).toEqual([]);
  });

  test('the same spot under another name is one place with an alias', async () => {
    const { author, actions } = makeAuthoring();
    actions.confirm('Bergen', BERGEN);
    actions.confirm('Bjørgvin', BERGEN);
    expect(author.draft.value.places.map(({ aliases }) => aliases)).toEqual([['Bjørgvin']]);
    actions.confirm('Bergen (Celle)', OTHER_BERGEN);
    expect(author.draft.value.places.map(({ id }) => id)).toEqual(['bergen', 'bergen-2']);
  });
});

describe('the text', () => {
  test('that comes first brings headline and title; later ones leave what a person wrote', () => {
    const { author, actions } = makeAuthoring({ draft: newDraft() });
    actions.setText(ARTICLE);
    expect(author.draft.value).toMatchObject({
      title: 'Ferry returns to Vatna',
      article: { headline: 'Ferry returns to Vatna' },
    });
    actions.describe({ headline: 'Mine', publisher: 'A paper', articleLanguage: 'nb', language: 'ru' });
    actions.setText('');
    actions.setText(`Another line\n\n${ARTICLE}`);
    expect(author.draft.value).toMatchObject({
      language: 'ru',
      article: { headline: 'Mine', publisher: 'A paper', language: 'nb' },
    });
  });
});

test('a title that is written before the text comes stays', () => {
  const { author, actions } = makeAuthoring({ draft: newDraft() });
  actions.describe({ title: 'My lesson' });
  actions.setText(ARTICLE);
  expect(author.draft.value).toMatchObject({ title: 'My lesson', article: { headline: '' } });
});

describe('places by hand', () => {
  test('are held at once; a hand that moves one is its source', () => {
    const { author, editor, actions } = makeAuthoring();
    actions.confirm('Bergen', BERGEN);
    actions.movePlace('bergen', [5, 60]);
    expect(author.draft.value.places[0]).toMatchObject({ lngLat: [5, 60], source: 'placed by hand' });
    editor.selectSpot([6, 62]);
    editor.setNewPlaceName('Vatna');
    actions.placeByHand('Vatna', [6, 62]);
    expect(editor.selectedPlace.value?.name.en).toBe('Vatna');
    expect(editor.spot.value).toBeNull();
    expect(editor.newPlaceName.value).toBe('');
  });
});

describe('passages', () => {
  test('a sentence is a passage with its names marked; the same words twice are refused with the reason', () => {
    const { author, actions } = makeAuthoring();
    actions.confirm('Bergen', BERGEN);
    const span = spanOf(ARTICLE, 'The ferry from Bergen reached Vatna on Monday, after nine weeks.');
    expect(actions.addPassage(span)).toBeNull();
    expect(author.draft.value.passages[0]).toMatchObject({
      mentions: [{ place: 'bergen', exact: 'Bergen', start: 15, sense: 'place' }],
    });
    expect(actions.addPassage(span)?.code).toBe('passage-exists');
    expect(actions.addPassage(spanOf(ARTICLE, 'reached Vatna'))?.code).toBe('passage-overlaps');
    expect(author.draft.value.passages).toHaveLength(1);
  });

  test('in the place of a lost one, a passage is read where that was', () => {
    const { author, actions } = makeAuthoring();
    actions.addPassage(spanOf(ARTICLE, 'Norway paid for the repair.'));
    actions.addStep();
    const [lost] = author.draft.value.passages;
    actions.changeStep(0, { passages: [lost?.id ?? ''] });
    actions.setText(ARTICLE.replace('paid for', 'has paid for'));
    expect(author.draft.value.lost).toEqual([lost?.id]);
    const { text } = author.draft.value;
    expect(actions.addPassage(spanOf(text, 'Norway has paid for the repair.'), lost?.id)).toBeNull();
    const [found, ...others] = author.draft.value.passages;
    expect(others).toEqual([]);
    expect(author.draft.value.lost).toEqual([]);
    expect(author.draft.value.steps[0]?.passages).toEqual([found?.id]);
  });

  test('words stand for several places at once, in one sense, and are unmarked together', () => {
    const { author, actions } = makeAuthoring();
    actions.confirm('Bergen', BERGEN);
    actions.placeByHand('Vatna', [6, 62]);
    actions.addPassage(spanOf(ARTICLE, 'The old town cheered.'));
    const passage = author.draft.value.passages[0]?.id ?? '';
    const mentions = () => author.draft.value.passages[0]?.mentions.map(({ place, sense }) => `${place} ${sense}`);
    actions.addMentions(passage, { start: 0, end: 12, sense: 'description' }, ['bergen', 'vatna']);
    expect(mentions()).toEqual(['bergen description', 'vatna description']);
    actions.setSense(passage, [0, 1], 'government');
    expect(mentions()).toEqual(['bergen government', 'vatna government']);
    actions.removeMentions(passage, [0, 1]);
    expect(mentions()).toEqual([]);
  });
});

describe('steps', () => {
  test('begin with the map of the moment, and one is open', () => {
    const { author, editor, actions } = makeAuthoring();
    actions.addStep();
    expect(author.draft.value.steps[0]?.view).toEqual(CAMERA);
    expect(editor.step.value).toBe(0);
    actions.changeStep(0, { view: undefined });
    expect(author.draft.value.steps[0]?.view).toBeUndefined();
    const without = makeAuthoring({ camera: null });
    without.actions.addStep();
    expect(without.author.draft.value.steps[0]?.view).toBeUndefined();
  });

  test('are put in order, and the one that is open stays open', () => {
    const { author, editor, actions } = makeAuthoring();
    for (const title of ['a', 'b', 'c']) {
      actions.addStep();
      actions.changeStep(author.draft.value.steps.length - 1, { title });
    }
    const titles = () => author.draft.value.steps.map(({ title }) => title).join('');
    editor.openStep(1);
    actions.moveStep(0, 2);
    expect([titles(), editor.step.value]).toEqual(['bca', 0]);
    actions.moveStep(0, 1);
    expect([titles(), editor.step.value]).toEqual(['cba', 1]);
    actions.moveStep(2, 0);
    expect([titles(), editor.step.value]).toEqual(['acb', 2]);
    editor.openStep(2);
    actions.moveStep(0, 2);
    expect([titles(), editor.step.value]).toEqual(['cba', 1]);
    actions.moveStep(2, 0);
    actions.removeStep(2);
    expect([titles(), editor.step.value]).toEqual(['ac', null]);
  });

  test('take a place in and let it out', () => {
    const { author, actions } = makeAuthoring();
    actions.confirm('Bergen', BERGEN);
    actions.addStep();
    actions.toggleInStep(0, 'bergen');
    expect(author.draft.value.steps[0]?.places).toEqual(['bergen']);
    actions.toggleInStep(0, 'bergen');
    expect(author.draft.value.steps[0]?.places).toEqual([]);
  });
});
