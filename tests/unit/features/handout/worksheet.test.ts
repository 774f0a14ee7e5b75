import { describe, expect, it, test } from 'vitest';
import type { Mention, Sense } from '../../../../src/domain/lesson.ts';
import type { LngLat } from '../../../../src/domain/lng-lat.ts';
import { createWorksheet, type Worksheet } from '../../../../src/features/handout/worksheet.ts';
import { deepFreeze, makePassage, makePlace } from '../../../support/lessons.ts';

/** On a line: a degree of latitude is a metre. */
const metres = (from: LngLat, to: LngLat): number => Math.abs(from[1] - to[1]);
const at = (id: string, latitude: number) => makePlace(id, { lngLat: [0, latitude] });
const PLACES = [at('south', 0), at('middle', 10), at('north', 50), at('near', 11)];

const naming = (text: string, words: string, place: string, sense: Sense = 'place'): Mention => ({
  place,
  exact: words,
  start: text.indexOf(words),
  sense,
});
const passage = (id: string, text: string, ...mentions: [words: string, place: string, sense?: Sense][]) =>
  makePassage(
    id,
    text,
    mentions.map(([words, place, sense]) => naming(text, words, place, sense)),
  );

const make = (passages: Parameters<typeof createWorksheet>[1] = []) => createWorksheet(PLACES, passages, metres);
const gapsOf = ({ gaps }: Worksheet) =>
  gaps.map(({ passage: { id }, parts }) => [
    id,
    parts.flatMap((part) => (part.type === 'gap' ? [`${part.answer.place.id} ${part.sense}`] : [])).join(', '),
  ]);

test('places are numbered from north to south', () => {
  expect(make().places.map(({ number, place }) => `${number} ${place.id}`)).toEqual([
    '1 north',
    '2 near',
    '3 middle',
    '4 south',
  ]);
});

describe('which is further', () => {
  it('asks for the two that are hardest to tell apart, and can be', () => {
    // From the south, 10 and 11 differ by a tenth; from the north, 39 and 40 by less than a twentieth.
    const asked = make().further.map(({ from, options, answer }) => [from.id, options.map(({ id }) => id), answer.id]);
    expect(asked[0]).toEqual(['south', ['middle', 'near'], 'near']);
    expect(asked).not.toContainEqual(['north', ['middle', 'near'], 'middle']);
  });

  it('gives both lengths in the order of the two', () => {
    expect(make().further[0]?.metres).toEqual([10, 11]);
  });

  it('asks nothing of two places', () => {
    expect(createWorksheet(PLACES.slice(0, 2), [], metres).further).toEqual([]);
  });
});

describe('gaps', () => {
  it('stand for names, and a description stays as a clue', () => {
    const { gaps } = make([
      passage('a', 'From north to its bases.', ['north', 'north'], ['its bases', 'south', 'description']),
    ]);
    expect(gaps[0]?.parts).toMatchObject([
      { type: 'text', text: 'From ' },
      { type: 'gap', exact: 'north', answer: { number: 1 }, sense: 'place' },
      { type: 'text', text: ' to ' },
      { type: 'text', text: 'its bases' },
      { type: 'text', text: '.' },
    ]);
  });

  it('are of passages that cover all places, in article order', () => {
    const worksheet = make([
      passage('one', 'north', ['north', 'north']),
      passage('again', 'north', ['north', 'north']),
      passage('once more', 'north', ['north', 'north']),
      passage('and again', 'north', ['north', 'north']),
      passage('others', 'south and middle', ['south', 'south'], ['middle', 'middle']),
      passage('government', 'near', ['near', 'near', 'government']),
    ]);
    expect(gapsOf(worksheet)).toEqual([
      ['one', 'north place'],
      ['again', 'north place'],
      ['others', 'south place, middle place'],
      ['government', 'near government'],
    ]);
  });

  it('leave out the headline, which stands over the sheet, and passages that name nothing', () => {
    const headline = deepFreeze({ ...passage('headline', 'north', ['north', 'north']), part: 'headline' as const });
    expect(make([headline, passage('silent', 'nothing')]).gaps).toEqual([]);
  });

  it('are none for a place that is not on the sheet', () => {
    expect(make([passage('a', 'elsewhere', ['elsewhere', 'elsewhere'])]).gaps).toEqual([]);
  });
});

describe('what is measured', () => {
  it('is the longest way and the shortest', () => {
    const asked = make().measured.map((each) => [each.from.number, each.to.number, each.metres]);
    expect(asked).toEqual([
      [1, 4, 50],
      [2, 3, 1],
    ]);
  });

  it('is asked once of two places, and never of two at one spot', () => {
    expect(createWorksheet(PLACES.slice(0, 2), [], metres).measured).toHaveLength(1);
    expect(createWorksheet([at('a', 1), at('b', 1)], [], metres).measured).toEqual([]);
  });
});

test('a sheet has twelve places at the most', () => {
  const many = Array.from({ length: 100 }, (_, index) => at(`p${index}`, index / 2));
  expect(createWorksheet(many, [], metres).places).toHaveLength(12);
});
