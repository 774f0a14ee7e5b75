import { describe, expect, test } from 'vitest';
import { indexLesson, segmentsOf, textOf } from '../../../src/domain/lesson-index.ts';
import { makeLesson, makePassage, makePlace } from '../../support/lessons.ts';

describe('segments of a passage', () => {
  test('text and mentions in order', () => {
    const passage = makePassage('p', 'allow Moscow to keep its bases', [
      { place: 'one', exact: 'its bases', start: 21, sense: 'description' },
      { place: 'two', exact: 'Moscow', start: 6, sense: 'government' },
    ]);
    expect(segmentsOf(passage)).toEqual([
      { type: 'text', text: 'allow ' },
      { type: 'mention', text: 'Moscow', places: ['two'], sense: 'government' },
      { type: 'text', text: ' to keep ' },
      { type: 'mention', text: 'its bases', places: ['one'], sense: 'description' },
    ]);
  });

  test('one stretch that means two places is one mention of both', () => {
    const mention = { exact: 'its bases', start: 0, sense: 'description' } as const;
    const passage = makePassage('p', 'its bases', [
      { ...mention, place: 'one' },
      { ...mention, place: 'two' },
    ]);
    expect(segmentsOf(passage)).toEqual([
      { type: 'mention', text: 'its bases', places: ['one', 'two'], sense: 'description' },
    ]);
  });

  test('offsets count code points, not UTF-16 units', () => {
    const passage = makePassage('p', '🏛️🗺 Rome!', [{ place: 'one', exact: 'Rome', start: 4, sense: 'place' }]);
    expect(segmentsOf(passage)[1]).toMatchObject({ type: 'mention', text: 'Rome' });
  });

  test('a cut stands between the quotes, and mentions keep to theirs', () => {
    const whole = makePassage('p', 'in Rome today');
    const [quote] = whole.quotes;
    const passage = {
      ...whole,
      quotes: [quote, { ...quote, exact: 'at Rome', start: 90, end: 97 }] as const,
      mentions: [{ place: 'one', exact: 'Rome', start: 16, sense: 'place' as const }],
    };
    expect(segmentsOf(passage)).toEqual([
      { type: 'text', text: 'in Rome today' },
      { type: 'cut' },
      { type: 'text', text: 'at ' },
      { type: 'mention', text: 'Rome', places: ['one'], sense: 'place' },
    ]);
    expect(textOf(passage)).toBe('in Rome today […] at Rome');
  });

  test('a mention inside another is left as text, so that no letter is shown twice', () => {
    const passage = makePassage('p', 'the port of Rome', [
      { place: 'one', exact: 'the port of Rome', start: 0, sense: 'description' },
      { place: 'two', exact: 'Rome', start: 12, sense: 'place' },
    ]);
    expect(segmentsOf(passage)).toEqual([
      { type: 'mention', text: 'the port of Rome', places: ['one'], sense: 'description' },
    ]);
  });
});

describe('the index of a lesson', () => {
  const passages = [
    makePassage('a', 'Rome is large', [{ place: 'one', exact: 'Rome', start: 0, sense: 'place' }]),
    makePassage('b', 'Rome said no', [{ place: 'one', exact: 'Rome', start: 0, sense: 'government' }]),
    makePassage('c', 'that city', [{ place: 'one', exact: 'that city', start: 0, sense: 'description' }]),
  ];
  const index = indexLesson(makeLesson({ passages, places: [makePlace('one'), makePlace('two')] }));

  test('finds the passages of a place in article order', () => {
    expect(index.passagesOf('one').map((passage) => passage.id)).toEqual(['a', 'b', 'c']);
    expect(index.passagesOf('two')).toEqual([]);
  });

  test('keeps the name of a government apart from the place and its descriptions', () => {
    expect(index.groupsOf('one').map((group) => [group.sense, group.passages.map((passage) => passage.id)])).toEqual([
      ['place', ['a', 'c']],
      ['government', ['b']],
    ]);
  });

  test('a group with no passage is not there', () => {
    expect(index.groupsOf('two')).toEqual([]);
  });
});
