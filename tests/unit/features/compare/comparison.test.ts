import { describe, expect, it } from 'vitest';
import type { Outline, Place } from '../../../../src/domain/lesson.ts';
import { indexLesson } from '../../../../src/domain/lesson-index.ts';
import { comparePlaces } from '../../../../src/features/compare/comparison.ts';
import { deepFreeze, makeLesson, makePassage, makePlace } from '../../../support/lessons.ts';

const mention = (place: string) => ({ place, exact: 'both', start: 0, sense: 'description' as const });
const outline: Outline = deepFreeze({
  id: 'mole',
  site: 'port',
  kind: 'breakwater',
  name: { en: 'Mole' },
  source: 'made for a test',
  precision: 'schematic',
  lines: [
    [
      [10, 20],
      [10.1, 20],
    ],
  ],
  closed: false,
});
const passages = [
  makePassage('a', 'both of them', [mention('port'), mention('field')]),
  makePassage('b', 'both names one', [mention('port')]),
  makePassage('c', 'both, the other', [mention('field')]),
  makePassage('d', 'both again', [mention('field'), mention('port'), mention('port')]),
  makePassage('e', 'both elsewhere', [mention('town')]),
];

function compare(first: string, second: string, port: Partial<Place> = {}, field: Partial<Place> = {}) {
  const places = [
    makePlace('port', { layer: 'bases', kind: 'naval-base', country: 'SY', ...port }),
    makePlace('field', { layer: 'bases', kind: 'air-base', country: 'SY', ...field }),
    makePlace('town'),
  ];
  return comparePlaces(indexLesson(makeLesson({ places, passages, outlines: [outline] })), first, second);
}

function comparison(...given: Parameters<typeof compare>) {
  const compared = compare(...given);
  if (!compared.ok) throw new Error(compared.error.code);
  return compared.value;
}

const ids = (list: readonly { readonly id: string }[]) => list.map((each) => each.id);

describe('passages of two places', () => {
  it('are those of both, and those of one only, in article order', () => {
    const { both, onlyFirst, onlySecond } = comparison('port', 'field').passages;
    expect(ids(both)).toEqual(['a', 'd']);
    expect(ids(onlyFirst)).toEqual(['b']);
    expect(ids(onlySecond)).toEqual(['c']);
  });

  it('change sides when the places do', () => {
    const { both, onlyFirst, onlySecond } = comparison('field', 'port').passages;
    expect(ids(both)).toEqual(['a', 'd']);
    expect(ids(onlyFirst)).toEqual(['c']);
    expect(ids(onlySecond)).toEqual(['b']);
  });

  it('may be none of both', () => {
    expect(comparison('port', 'town').passages.both).toEqual([]);
  });
});

describe('a compared place', () => {
  it('has its layer, its country and its outlines', () => {
    const { first } = comparison('port', 'field');
    expect(first.place.id).toBe('port');
    expect(first.layer?.id).toBe('bases');
    expect(first.country).toBe('SY');
    expect(first.outlines).toEqual([outline]);
  });

  it('has null for what the lesson does not say', () => {
    const { second } = comparison('port', 'town', {}, {});
    expect(second.country).toBeNull();
    expect(second.outlines).toBeNull();
  });
});

describe('what is alike', () => {
  it('is reported for kind, layer and country', () => {
    expect(comparison('port', 'field')).toMatchObject({ sameKind: false, sameLayer: true, sameCountry: true });
    expect(comparison('port', 'field', {}, { kind: 'naval-base', layer: 'towns', country: 'RU' })).toMatchObject({
      sameKind: true,
      sameLayer: false,
      sameCountry: false,
    });
  });

  it('is null where a country is unknown', () => {
    expect(comparison('port', 'town').sameCountry).toBeNull();
    expect(comparison('town', 'port').sameCountry).toBeNull();
  });
});

describe('two places that cannot be compared', () => {
  it.each([
    ['port', 'nowhere', { code: 'unknown-place', params: { id: 'nowhere' } }],
    ['nowhere', 'nowhere', { code: 'unknown-place', params: { id: 'nowhere' } }],
    ['port', 'port', { code: 'same-place', params: { id: 'port' } }],
  ])('%s and %s', (first, second, fault) => {
    expect(compare(first, second)).toEqual({ ok: false, error: fault });
  });
});
