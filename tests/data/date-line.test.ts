/** The second lesson against its own text, which lies beside it, and against what is known of its places and their clocks. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLesson } from '../../src/codec/lesson/parse-lesson.ts';
import { printLesson } from '../../src/codec/lesson/print-lesson.ts';
import { createSearch } from '../../src/domain/search.ts';
import { distanceMetres } from '../../src/geo/distance.ts';

const folder = new URL('../../geodata/lessons/', import.meta.url);
const lessonText = readFileSync(new URL('date-line.geojson', folder), 'utf8');
const text = readFileSync(new URL('date-line.txt', folder), 'utf8');
const points = Array.from(text);
const blocks = text.trimEnd().split('\n\n');

const parsed = parseLesson(lessonText);
if (!parsed.ok) throw new Error(`The lesson is faulty: ${JSON.stringify(parsed.error)}`);
const { lesson, warnings } = parsed.value;
const { passages, places, article, steps } = lesson;
const quotes = passages.flatMap(({ id, quotes: cuts }) => cuts.map((quote) => ({ id, quote })));

describe('the lesson’s file', () => {
  it('is read without a warning, and is as the program writes it', () => {
    expect(warnings).toEqual([]);
    expect(printLesson(parsed.value)).toBe(lessonText);
  });

  it('lies across the antimeridian, and in no larger box', () => {
    const [west, , east] = lesson.bounds;
    expect([west, east]).toEqual([178.4415, -170.7025]);
  });
});

describe('the lesson against its text', () => {
  it('has the digest, the length, the headline and the paragraphs of the text', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(article.sha256);
    expect(points.length).toBe(article.codePoints);
    expect(article.headline).toBe(blocks[0]);
    expect(article.paragraphs).toBe(blocks.length);
  });

  it.each(quotes)('$id is verbatim at its position, between its prefix and suffix, and occurs once', ({ quote }) => {
    const { start, end, exact, prefix, suffix } = quote;
    expect(points.slice(start, end).join('')).toBe(exact);
    expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(prefix);
    expect(points.slice(end, end + 32).join('')).toBe(suffix);
    expect(text.split(exact)).toHaveLength(2);
  });

  it.each(passages)('$id stands in the paragraph that it names', ({ paragraph, quotes: [quote] }) => {
    expect(blocks[(paragraph ?? 0) - 1]).toContain(quote.exact);
  });

  it.each(places)('marks each time that a passage names $id', ({ id, name }) => {
    for (const {
      quotes: [quote],
      mentions,
    } of passages) {
      const named = quote.exact.split(name.en).length - 1;
      expect(mentions.filter(({ place, exact }) => place === id && exact === name.en)).toHaveLength(named);
    }
  });

  it('tells a town from its government', () => {
    const governments = passages.flatMap(({ id, mentions }) =>
      mentions.filter(({ sense }) => sense === 'government').map(({ place }) => `${id}: ${place}`),
    );
    expect(governments).toEqual([
      'apia-decided: apia',
      'a-day-behind: pago-pago',
      'who-decides: suva',
      'who-decides: nukualofa',
      'who-decides: apia',
      'who-decides: pago-pago',
    ]);
  });

  it('has a tour that goes to every place and reads every passage', () => {
    expect(new Set(steps.flatMap((step) => step.places))).toEqual(new Set(places.map(({ id }) => id)));
    expect(new Set(steps.flatMap((step) => step.passages))).toEqual(new Set(passages.map(({ id }) => id)));
  });
});

describe('the places', () => {
  it.each(places)('$id has names in three scripts, a source with its date, a country', ({ name, source, country }) => {
    expect(name['ar']).toMatch(/^[\p{Script=Arabic} ]+$/u);
    expect(name['ru']).toMatch(/^[\p{Script=Cyrillic}-]+$/u);
    expect(source).toContain('retrieved November 2026');
    expect(country).toMatch(/^(FJ|TO|WS|AS)$/);
  });

  it('has a name in a fourth script, which is found', () => {
    const hindi = places[0]?.name['hi'];
    expect(hindi).toMatch(/^\p{Script=Devanagari}+$/u);
    expect(text).toContain(hindi);
    expect(
      createSearch(places)
        .find('सुवा')
        .map(({ place }) => place.id),
    ).toEqual(['suva']);
  });

  // What the text and its notes say of distances.
  it.each([
    ['apia', 'pago-pago', 125],
    ['levuka', 'suva', 66],
  ])('%s and %s are %i km apart', (from, to, kilometres) => {
    const [one, other] = [from, to].map((id) => places.find((place) => place.id === id)?.lngLat ?? ([0, 0] as const));
    expect(distanceMetres(one ?? [0, 0], other ?? [0, 0]) / 1000).toBeCloseTo(kilometres, -0.5);
  });
});

/** Weekday, date and hour at the place of a zone of the IANA time zone database, as the machine's copy of it has them. */
const clock = (timeZone: string, instant: string): string => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'short' }).formatToParts(
    new Date(instant),
  );
  return parts.flatMap(({ type, value }) => (type === 'literal' ? [] : value)).join(' ');
};

describe('what the text says of clocks', () => {
  it('Fiji is twelve hours ahead of Greenwich, Tonga one more', () => {
    expect(clock('Pacific/Fiji', '2026-11-24T00:00Z')).toBe('Tuesday 24 November 2026 12 00');
    expect(clock('Pacific/Tongatapu', '2026-11-24T00:00Z')).toBe('Tuesday 24 November 2026 13 00');
  });

  it('when it is noon on Monday in Apia, it is noon on Sunday in Pago Pago', () => {
    expect(clock('Pacific/Apia', '2026-11-22T23:00Z')).toBe('Monday 23 November 2026 12 00');
    expect(clock('Pacific/Pago_Pago', '2026-11-22T23:00Z')).toBe('Sunday 22 November 2026 12 00');
  });

  it('in Apia Thursday, 29 December 2011 was followed by Saturday, the 31st', () => {
    expect(clock('Pacific/Apia', '2011-12-30T09:59Z')).toBe('Thursday 29 December 2011 23 59');
    expect(clock('Pacific/Apia', '2011-12-30T10:00Z')).toBe('Saturday 31 December 2011 00 00');
  });

  it('in 1892 Apia had 4 July twice', () => {
    expect(clock('Pacific/Apia', '1892-07-03T20:00Z')).toContain('4 July 1892');
    expect(clock('Pacific/Apia', '1892-07-05T06:00Z')).toContain('4 July 1892');
  });
});
