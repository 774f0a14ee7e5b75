import { describe, expect, test } from 'vitest';
import { newDraft } from '../../../../src/domain/draft-article.ts';
import { ARTICLE, CAMERA, GAZETTEER, makeAuthoring, settled, spanOf } from '../../../support/authoring.ts';

const [BERGEN, OTHER_BERGEN] = GAZETTEER['Bergen'] ?? [];
if (!BERGEN || !OTHER_BERGEN) throw new Error('the gazetteer of the tests has no Bergen');

describe('confirming', () => {
  test('nothing is placed before; then the candidate is, and the next name that is not decided opens', async () => {
    const { author, desk, acts } = makeAuthoring();
    await settled();
    expect(author.draft.value.places).toEqual([]);
    acts.confirm('Bergen', BERGEN);
    expect(author.draft.value.places.map(({ id, source }) => [id, source])).toEqual([['bergen', 'GeoNames']]);
    expect(desk.names.value[0]?.place?.id).toBe('bergen');
    expect(desk.open.value?.suggestion.exact).toBe('Norway');
    acts.dismiss('Norway');
    expect(desk.open.value?.suggestion.exact).toBe('Springfield');
    acts.dismiss('Springfield');
    expect(desk.open.value).toBeNull();
    author.undo();
    expect(author.draft.value.notPlaces).toEqual(['Norway']);
    author.undo();
    author.undo();
    expect(author.draft.value.places).toEqual([]);
  });

  test('the same spot under another name is one place with an alias', async () => {
    const { author, acts } = makeAuthoring();
    acts.confirm('Bergen', BERGEN);
    acts.confirm('Bjørgvin', BERGEN);
    expect(author.draft.value.places.map(({ aliases }) => aliases)).toEqual([['Bjørgvin']]);
    acts.confirm('Bergen (Celle)', OTHER_BERGEN);
    expect(author.draft.value.places.map(({ id }) => id)).toEqual(['bergen', 'bergen-2']);
  });
});

describe('the text', () => {
  test('that comes first brings headline and title; later ones leave what a person wrote', () => {
    const { author, acts } = makeAuthoring({ draft: newDraft() });
    acts.setText(ARTICLE);
    expect(author.draft.value).toMatchObject({
      title: 'Ferry returns to Vatna',
      article: { headline: 'Ferry returns to Vatna' },
    });
    acts.describe({ headline: 'Mine', publisher: 'A paper', articleLanguage: 'nb', language: 'ru' });
    acts.setText('');
    acts.setText(`Another line\n\n${ARTICLE}`);
    expect(author.draft.value).toMatchObject({
      language: 'ru',
      article: { headline: 'Mine', publisher: 'A paper', language: 'nb' },
    });
  });
});

test('a title that is written before the text comes stays', () => {
  const { author, acts } = makeAuthoring({ draft: newDraft() });
  acts.describe({ title: 'My lesson' });
  acts.setText(ARTICLE);
  expect(author.draft.value).toMatchObject({ title: 'My lesson', article: { headline: '' } });
});

describe('places by hand', () => {
  test('are held at once; a hand that moves one is its source', () => {
    const { author, desk, acts } = makeAuthoring();
    acts.confirm('Bergen', BERGEN);
    acts.movePlace('bergen', [5, 60]);
    expect(author.draft.value.places[0]).toMatchObject({ lngLat: [5, 60], source: 'placed by hand' });
    desk.selectSpot([6, 62]);
    desk.setNewPlaceName('Vatna');
    acts.placeByHand('Vatna', [6, 62]);
    expect(desk.selectedPlace.value?.name.en).toBe('Vatna');
    expect(desk.spot.value).toBeNull();
    expect(desk.newPlaceName.value).toBe('');
  });
});

describe('passages', () => {
  test('a sentence is a passage with its names marked; the same words twice are refused with the reason', () => {
    const { author, acts } = makeAuthoring();
    acts.confirm('Bergen', BERGEN);
    const span = spanOf(ARTICLE, 'The ferry from Bergen reached Vatna on Monday, after nine weeks.');
    expect(acts.addPassage(span)).toBeNull();
    expect(author.draft.value.passages[0]).toMatchObject({
      mentions: [{ place: 'bergen', exact: 'Bergen', start: 15, sense: 'place' }],
    });
    expect(acts.addPassage(span)?.code).toBe('passage-exists');
    expect(acts.addPassage(spanOf(ARTICLE, 'reached Vatna'))?.code).toBe('passage-overlaps');
    expect(author.draft.value.passages).toHaveLength(1);
  });

  test('in the place of a lost one, a passage is read where that was', () => {
    const { author, acts } = makeAuthoring();
    acts.addPassage(spanOf(ARTICLE, 'Norway paid for the repair.'));
    acts.addStep();
    const [lost] = author.draft.value.passages;
    acts.changeStep(0, { passages: [lost?.id ?? ''] });
    acts.setText(ARTICLE.replace('paid for', 'has paid for'));
    expect(author.draft.value.lost).toEqual([lost?.id]);
    const { text } = author.draft.value;
    expect(acts.addPassage(spanOf(text, 'Norway has paid for the repair.'), lost?.id)).toBeNull();
    const [found, ...others] = author.draft.value.passages;
    expect(others).toEqual([]);
    expect(author.draft.value.lost).toEqual([]);
    expect(author.draft.value.steps[0]?.passages).toEqual([found?.id]);
  });

  test('words stand for several places at once, in one sense, and are unmarked together', () => {
    const { author, acts } = makeAuthoring();
    acts.confirm('Bergen', BERGEN);
    acts.placeByHand('Vatna', [6, 62]);
    acts.addPassage(spanOf(ARTICLE, 'The old town cheered.'));
    const passage = author.draft.value.passages[0]?.id ?? '';
    const mentions = () => author.draft.value.passages[0]?.mentions.map(({ place, sense }) => `${place} ${sense}`);
    acts.addMentions(passage, { start: 0, end: 12, sense: 'description' }, ['bergen', 'vatna']);
    expect(mentions()).toEqual(['bergen description', 'vatna description']);
    acts.setSense(passage, [0, 1], 'government');
    expect(mentions()).toEqual(['bergen government', 'vatna government']);
    acts.removeMentions(passage, [0, 1]);
    expect(mentions()).toEqual([]);
  });
});

describe('steps', () => {
  test('begin with the map of the moment, and one is open', () => {
    const { author, desk, acts } = makeAuthoring();
    acts.addStep();
    expect(author.draft.value.steps[0]?.view).toEqual(CAMERA);
    expect(desk.step.value).toBe(0);
    acts.changeStep(0, { view: undefined });
    expect(author.draft.value.steps[0]?.view).toBeUndefined();
    const without = makeAuthoring({ camera: null });
    without.acts.addStep();
    expect(without.author.draft.value.steps[0]?.view).toBeUndefined();
  });

  test('are put in order, and the one that is open stays open', () => {
    const { author, desk, acts } = makeAuthoring();
    for (const title of ['a', 'b', 'c']) {
      acts.addStep();
      acts.changeStep(author.draft.value.steps.length - 1, { title });
    }
    const titles = () => author.draft.value.steps.map(({ title }) => title).join('');
    desk.openStep(1);
    acts.moveStep(0, 2);
    expect([titles(), desk.step.value]).toEqual(['bca', 0]);
    acts.moveStep(0, 1);
    expect([titles(), desk.step.value]).toEqual(['cba', 1]);
    acts.moveStep(2, 0);
    expect([titles(), desk.step.value]).toEqual(['acb', 2]);
    desk.openStep(2);
    acts.moveStep(0, 2);
    expect([titles(), desk.step.value]).toEqual(['cba', 1]);
    acts.moveStep(2, 0);
    acts.removeStep(2);
    expect([titles(), desk.step.value]).toEqual(['ac', null]);
  });

  test('take a place in and let it out', () => {
    const { author, acts } = makeAuthoring();
    acts.confirm('Bergen', BERGEN);
    acts.addStep();
    acts.toggleInStep(0, 'bergen');
    expect(author.draft.value.steps[0]?.places).toEqual(['bergen']);
    acts.toggleInStep(0, 'bergen');
    expect(author.draft.value.steps[0]?.places).toEqual([]);
  });
});
