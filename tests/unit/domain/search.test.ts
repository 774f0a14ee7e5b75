import { describe, expect, test } from 'vitest';
import { createSearch, foldName } from '../../../src/domain/search.ts';
import { makePlace } from '../../support/lessons.ts';

const search = createSearch([
  makePlace('tartous', { name: { en: 'Tartous', ar: 'طرطوس', ru: 'Тартус' }, aliases: ['Tartus', 'Ṭarṭūs'] }),
  makePlace('khmeimim', { name: { en: 'Khmeimim', ar: 'حميميم', ru: 'Хмеймим' }, aliases: ['Hmeimim'] }),
  makePlace('lattakia', { name: { en: 'Port of Tartous Street', ar: 'أرواد', ru: 'Ёлка' } }),
]);
const ids = (query: string): string[] => search.find(query).map(({ place }) => place.id);

describe('finding a place', () => {
  test.each([
    ['Khmeimim', 'khmeimim'],
    ['hmei', 'khmeimim'],
    ['حميميم', 'khmeimim'],
    ['хмейм', 'khmeimim'],
    ['ХМЕЙМИМ', 'khmeimim'],
    ['ṭarṭūs', 'tartous'],
    ['tartus', 'tartous'],
    ['طَرْطُوس', 'tartous'],
    ['طرطــوس', 'tartous'],
    ['ارواد', 'lattakia'],
    ['елка', 'lattakia'],
  ])('“%s” finds %s', (query, id) => expect(ids(query)).toContain(id));

  test('a name that begins with the query comes before one that holds it', () => {
    expect(ids('tartous')).toEqual(['tartous', 'lattakia']);
  });

  test('says which of the names it was', () => {
    expect(search.find('hmei')[0]?.matched).toBe('Hmeimim');
  });

  test('nothing typed finds all, in order', () => {
    expect(ids('  ')).toEqual(['tartous', 'khmeimim', 'lattakia']);
  });

  test('what no place is called finds none', () => {
    expect(ids('Atlantis')).toEqual([]);
  });

  test('folding leaves letters that part two names', () => {
    expect(foldName('Хмеймим')).not.toBe(foldName('Тартус'));
    expect(foldName('Ḥumaymīm')).toBe('humaymim');
  });
});
