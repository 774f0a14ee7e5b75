/** The first lesson against the article that it quotes, and against what is known of its places. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseLesson } from '../../src/codec/lesson/parse-lesson.ts';
import { printLesson } from '../../src/codec/lesson/print-lesson.ts';
import type { Passage } from '../../src/domain/lesson.ts';
import type { Bounds, LngLat } from '../../src/domain/lng-lat.ts';
import { distanceMetres, initialBearingDegrees } from '../../src/geo/distance.ts';
import { articleBytes, lessonText } from '../support/article.ts';

const parsed = parseLesson(lessonText);
if (!parsed.ok) throw new Error(`The lesson is faulty: ${JSON.stringify(parsed.error)}`);
const document = parsed.value;
const { lesson } = document;
const { passages, places, outlines, article } = lesson;

const quotes = passages.flatMap((passage) => passage.quotes.map((quote) => ({ id: passage.id, passage, quote })));

/** Stretches of the article in code points. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a passage's mentions stand in the article. The first lesson has no cuts: a passage is one quote. */
function mentionsInArticle(passage: Passage): (Stretch & { readonly place: string })[] {
  return passage.mentions.map(({ place, exact, start }) => {
    const from = passage.quotes[0].start + start;
    return { place, start: from, end: from + Array.from(exact).length };
  });
}

const mentions = passages.flatMap(mentionsInArticle);

describe('the lesson’s file', () => {
  it('is written as the program writes it', () => {
    expect(printLesson(document)).toBe(lessonText);
  });

  it('says whose article it is, and gives no address for it', () => {
    expect(article).toMatchObject({ publisher: 'Al Jazeera', published: '2025-07-31', language: 'en' });
    expect(lessonText).not.toMatch(/https?:/);
  });

  it('quotes less than half of the article', () => {
    const quoted = quotes.reduce((sum, { quote }) => sum + quote.end - quote.start, 0);
    expect(quoted / article.codePoints).toBeLessThan(1 / 2);
  });

  it('has the passages that name or describe each place', () => {
    const counts = places.map(({ id }) => [
      id,
      passages.filter((passage) => passage.mentions.some(({ place }) => place === id)).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({ tartous: 3, khmeimim: 3, moscow: 7, damascus: 3 });
  });

  it('has each place in its order', () => {
    expect(places.map(({ id }) => id)).toEqual(['tartous', 'khmeimim', 'moscow', 'damascus']);
  });

  it('has prefixes and suffixes that agree where passages meet', () => {
    for (const { quote } of quotes) {
      for (const { quote: other } of quotes) {
        const gap = other.start - quote.end;
        if (gap < 0 || gap >= 32) continue;
        const between = Array.from(quote.suffix).slice(0, gap).join('');
        expect(
          Array.from(other.prefix)
            .slice(32 - gap)
            .join(''),
        ).toBe(between);
      }
    }
  });

  it('names Moscow’s government where the article does, and no other', () => {
    const governments = passages.flatMap((passage) =>
      passage.mentions.filter(({ sense }) => sense === 'government').map(({ place }) => [passage.paragraph, place]),
    );
    expect(governments).toEqual([
      [9, 'moscow'],
      [16, 'moscow'],
      [17, 'moscow'],
    ]);
  });
});

const text = articleBytes?.toString('utf8') ?? '';
const points = Array.from(text);
const slice = (start: number, end: number): string => points.slice(start, end).join('');

/** The blocks that blank lines part the article into, with where they stand. */
function blocksOf(whole: string): (Stretch & { readonly text: string })[] {
  let start = 0;
  return whole
    .trimEnd()
    .split('\n\n')
    .map((block) => {
      const end = start + Array.from(block).length;
      const stretch = { start, end, text: block };
      start = end + 2;
      return stretch;
    });
}

/** Sentences of a block: they end with a full stop, perhaps a closing quote, and a space before a capital or an opening quote. */
function sentencesOf(block: Stretch & { readonly text: string }): Stretch[] {
  let start = block.start;
  return block.text.split(/(?<=\.[”’]?) (?=[“‘]?\p{Lu})/u).map((sentence) => {
    const end = start + Array.from(sentence).length;
    const stretch = { start, end };
    start = end + 1;
    return stretch;
  });
}

/** Sentences read and left out, “block.sentence”, and why. Their words are not ours to ship. */
const silent: Readonly<Record<string, string>> = {
  '2.1': 'the standfirst: Syria’s rulers, Russia and al-Assad, none of the four places',
  '3.1': 'the date line',
  '5.1': 'challenges and opportunities, in Syria at large',
  '6.1': 'relations “on the ground”, not a place',
  '8.1': 'Russia, not its capital, and Syria',
  '11.1': 'the subheading: Russia and Syria',
  '12.1': 'Russia, Israel and Syria',
  '13.1':
    'Russian citizens and facilities in Syria, of whatever kind: the sentence does not say that it means the bases',
  '14.1': 'support for Syria',
  '14.2': 'dialogue to come',
  '15.1': 'Russia and agreements with it, without saying which',
  '18.1': 'Lavrov’s offer, and a summit whose place is not named',
};

describe.skipIf(articleBytes === undefined)('the lesson against the article', () => {
  it('has the digest and the length of the text', () => {
    expect(
      createHash('sha256')
        .update(articleBytes ?? '')
        .digest('hex'),
    ).toBe(article.sha256);
    expect(points.length).toBe(article.codePoints);
  });

  it.each(quotes)('$id is verbatim at its position, between its prefix and suffix', ({ quote }) => {
    expect(slice(quote.start, quote.end)).toBe(quote.exact);
    expect(slice(Math.max(0, quote.start - 32), quote.start)).toBe(quote.prefix);
    expect(slice(quote.end, quote.end + 32)).toBe(quote.suffix);
  });

  it.each(quotes)('$id occurs once in the article', ({ quote }) => {
    expect(text.split(quote.exact)).toHaveLength(2);
  });

  it('counts the paragraphs as blank lines part them', () => {
    const blocks = blocksOf(text);
    expect(blocks).toHaveLength(article.paragraphs ?? 0);
    for (const { paragraph, quotes: cuts } of passages) {
      const block = blocks[(paragraph ?? 0) - 1];
      for (const { start, end } of cuts) {
        expect(start).toBeGreaterThanOrEqual(block?.start ?? Number.NaN);
        expect(end).toBeLessThanOrEqual(block?.end ?? Number.NaN);
      }
    }
    expect(article.headline).toBe(blocks[0]?.text);
    expect(passages.filter(({ part }) => part === 'headline').map(({ paragraph }) => paragraph)).toEqual([1]);
  });

  it.each([
    ['Tartous', 1],
    ['Khmeimim', 1],
    ['Moscow', 7],
    ['Damascus', 3],
  ])('marks every “%s” in the article', (name, count) => {
    const place = places.find(({ name: names }) => names.en === name)?.id;
    const starts = [...text.matchAll(new RegExp(name, 'g'))].map(
      ({ index }) => Array.from(text.slice(0, index)).length,
    );
    expect(starts).toHaveLength(count);
    for (const start of starts) {
      const end = start + Array.from(name).length;
      expect(mentions).toContainEqual({ place, start, end });
    }
  });

  it('marks every word of a base in the article as a description', () => {
    for (const { index, 0: word } of text.matchAll(/\b(air)?bases?\b/g)) {
      const start = Array.from(text.slice(0, index)).length;
      const end = start + word.length;
      const marks = mentions.filter((mention) => mention.start <= start && end <= mention.end);
      expect(marks.length, `“${word}” at ${start}`).toBeGreaterThan(0);
    }
  });

  it('quotes every sentence, or says why not', () => {
    const left: string[] = [];
    for (const [blockIndex, block] of blocksOf(text).entries()) {
      for (const [index, sentence] of sentencesOf(block).entries()) {
        const isQuoted = quotes.some(({ quote }) => quote.start <= sentence.start && sentence.end <= quote.end);
        if (!isQuoted) left.push(`${blockIndex + 1}.${index + 1}`);
      }
    }
    expect(left).toEqual(Object.keys(silent).sort((a, b) => Number(a) - Number(b)));
  });

  it('quotes whole sentences', () => {
    const sentences = blocksOf(text).flatMap(sentencesOf);
    for (const { quote } of quotes) expect(sentences).toContainEqual({ start: quote.start, end: quote.end });
  });
});

/**
 * Boxes that hold a country whole: its extreme points, rounded outwards to a tenth of a degree. Russia's crosses the antimeridian.
 * Extremes as in Natural Earth's countries (public domain).
 */
const countryBoxes: Readonly<Record<string, Bounds>> = {
  SY: [35.6, 32.2, 42.4, 37.4],
  RU: [19.6, 41.1, -168.9, 81.9],
};

function isWithin([longitude, latitude]: LngLat, [west, south, east, north]: Bounds): boolean {
  const isBetween = west <= east ? west <= longitude && longitude <= east : west <= longitude || longitude <= east;
  return isBetween && south <= latitude && latitude <= north;
}

describe('the places', () => {
  it.each(places)('$id lies in the country that it claims', ({ lngLat, country }) => {
    expect(isWithin(lngLat, countryBoxes[country ?? ''] ?? [0, 0, 0, 0])).toBe(true);
  });

  it.each([...places, ...outlines])(
    '$id says where its coordinates are from, when that was read, and how precise they are',
    ({ source, precision }) => {
      expect(source).toContain('retrieved November 2026');
      expect(['point of a facility', 'city', 'runway end', 'schematic']).toContain(precision);
    },
  );

  it.each(places)('$id is found by names in three scripts', ({ name, aliases }) => {
    for (const script of ['Latin', 'Arabic', 'Cyrillic']) {
      const spelled = aliases.filter((alias) => new RegExp(`\\p{Script=${script}}`, 'u').test(alias));
      expect(spelled.length, script).toBeGreaterThan(0);
    }
    expect(name['ar']).toMatch(/^[\p{Script=Arabic} ]+$/u);
    expect(name['ru']).toMatch(/^[\p{Script=Cyrillic} ]+$/u);
  });

  it('shares no name between two places', () => {
    const names = places.flatMap(({ name, aliases }) => [...Object.values(name), ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });

  // Kilometres on the sphere, as published with the facts about the places (November 2026); the last digit is not always rounded.
  it.each([
    ['tartous', 'khmeimim', 55.61],
    ['tartous', 'damascus', 160.14],
    ['khmeimim', 'damascus', 213.21],
    ['tartous', 'moscow', 2321.22],
    ['khmeimim', 'moscow', 2265.74],
    ['moscow', 'damascus', 2475.36],
  ])('%s and %s are as far apart as they are known to be', (from, to, kilometres) => {
    const [one, other] = [from, to].map((id) => places.find((place) => place.id === id)?.lngLat ?? ([0, 0] as const));
    expect(Math.abs(distanceMetres(one ?? [0, 0], other ?? [0, 0]) / 1000 - kilometres)).toBeLessThan(0.01);
  });
});

describe('the outlines', () => {
  it.each(outlines)('$id lies at its site', ({ site, lines }) => {
    const place = places.find(({ id }) => id === site);
    for (const position of lines.flat()) expect(distanceMetres(position, place?.lngLat ?? [0, 0])).toBeLessThan(3000);
  });

  it('Khmeimim’s runway is 2,807 m from end to end, 176.5° true', () => {
    const [one, other] = outlines.find(({ kind }) => kind === 'runway')?.lines[0] ?? [];
    expect(distanceMetres(one ?? [0, 0], other ?? [0, 0])).toBeCloseTo(2807, -1);
    expect(initialBearingDegrees(one ?? [0, 0], other ?? [0, 0])).toBeCloseTo(176.5, 0);
  });

  it('Tartous’s breakwater is schematic', () => {
    expect(outlines.find(({ kind }) => kind === 'breakwater')).toMatchObject({
      site: 'tartous',
      precision: 'schematic',
    });
  });
});
