import { describe, expect, test } from 'vitest';
import { newDraft } from '../../../../../src/domain/draft-article.ts';
import {
  addPlace,
  isCalled,
  placeByHand,
  placeCalled,
  placeFromCandidate,
  placeOfCandidate,
} from '../../../../../src/features/author/draft/edit-places.ts';
import type { Candidate } from '../../../../../src/features/author/geoparsing/suggestion.ts';
import { deepFreeze } from '../../../../support/lessons.ts';

const KYIV: Candidate = deepFreeze({
  id: 'geonames:703448',
  kind: 'city',
  name: { en: 'Kyiv', ar: 'كييف', ru: 'Киев', uk: 'Київ' },
  country: 'UA',
  population: 2797553,
  lngLat: [30.5238, 50.45466] as const,
});

describe('a confirmed candidate', () => {
  test('is a place with its names in the languages of the interface, its source, precision and country', () => {
    expect(placeFromCandidate('Kyiv', KYIV)).toEqual({
      kind: 'city',
      name: { en: 'Kyiv', ar: 'كييف', ru: 'Киев' },
      aliases: [],
      lngLat: [30.5238, 50.45466],
      source: 'GeoNames',
      precision: 'city',
      country: 'UA',
    });
  });

  test('keeps the spelling of the text where it is another', () => {
    expect(placeFromCandidate('Kiev', KYIV).aliases).toEqual(['Kiev']);
    expect(placeFromCandidate('KYIV', KYIV).aliases).toEqual([]);
  });

  test('is said to stand for a country where it is one, and for none where none is known', () => {
    const place = placeFromCandidate('Nowhere', { ...KYIV, kind: 'country', country: '' });
    expect(place).toMatchObject({ kind: 'place', precision: 'country' });
    expect('country' in place).toBe(false);
  });

  test('is no town where it is an area: the point stands for a state, a sea, a range', () => {
    const area = (kind: Candidate['kind']) => placeFromCandidate('Kyiv', { ...KYIV, kind });
    expect(area('division')).toMatchObject({ kind: 'place', precision: 'state or province', source: 'Natural Earth' });
    expect(area('sea')).toMatchObject({ precision: 'sea', source: 'gazetteer of Dateline Atlas' });
    expect(area('range').precision).toBe('mountain range');
  });

  test('is known again by where it is and who says so, not by a hand that chose the same spot', () => {
    const draft = addPlace(newDraft(), placeFromCandidate('Kyiv', KYIV));
    expect(placeOfCandidate(draft, KYIV)?.id).toBe('kyiv');
    expect(placeOfCandidate(addPlace(newDraft(), placeByHand('Kyiv', KYIV.lngLat)), KYIV)).toBeUndefined();
  });
});

test('a place is called by any of its names and aliases, however they are spelled', () => {
  const draft = addPlace(newDraft(), { ...placeFromCandidate('Kiev', KYIV) });
  for (const exact of ['Kyiv', 'kiev', 'Киев', 'كييف']) expect(placeCalled(draft, exact)?.id).toBe('kyiv');
  expect(placeCalled(draft, 'Kharkiv')).toBeUndefined();
  expect(isCalled({ name: { en: 'Zürich' }, aliases: [] }, 'Zurich')).toBe(true);
});

test('a place by hand says that a hand has placed it', () => {
  expect(placeByHand('Vatna', [6, 62])).toMatchObject({
    source: 'placed by hand',
    name: { en: 'Vatna' },
    lngLat: [6, 62],
  });
});
