import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseLesson } from '../../../../src/codec/lesson/parse-lesson.ts';
import type { Lesson } from '../../../../src/domain/lesson.ts';
import { type Draft, makeFile } from './lesson-file.ts';

// Thousands of cases: some seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function lessonOf(file: Draft): Lesson {
  const result = parseLesson(JSON.stringify(file));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.lesson;
}

/** Every pointer-like path to a member or an entry of `value`. */
function pathsIn(value: Draft, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...steps.flatMap((step) => pathsIn(value[step], [...path, step]))];
}

function replaceAt(file: Draft, path: readonly (string | number)[], value: unknown): Draft {
  const last = path.at(-1);
  if (last === undefined) return value;
  const owner = path.slice(0, -1).reduce((at: Draft, step) => at[step], file);
  if (value === undefined && !Array.isArray(owner)) delete owner[last];
  else owner[last] = value;
  return file;
}

describe('parseLesson', () => {
  it('makes places of points, names in all languages first', () => {
    expect(lessonOf(makeFile()).places[0]).toEqual({
      id: 'port',
      layer: 'ports',
      kind: 'port',
      name: { en: 'Name of port', ar: 'ar port', ru: 'ru port' },
      aliases: ['Alias of port'],
      lngLat: [35.5, 34.5],
      source: 'made',
      precision: 'city',
      country: 'SY',
    });
  });

  it('makes outlines of the features that belong to a site', () => {
    expect(lessonOf(makeFile()).outlines).toEqual([
      {
        id: 'mole',
        site: 'port',
        kind: 'breakwater',
        name: { en: 'Mole' },
        source: 'made',
        precision: 'schematic',
        lines: [
          [
            [35.5, 34.5],
            [35.4, 34.4],
          ],
        ],
        closed: false,
      },
    ]);
  });

  it('makes quotes of pairs of selectors', () => {
    const [cut] = lessonOf(makeFile()).passages;
    expect(cut?.quotes).toEqual([
      { exact: '🚢 Port waits', prefix: '', suffix: ' and', start: 10, end: 22 },
      { exact: ' for Town.', prefix: 'long', suffix: '', start: 40, end: 50 },
    ]);
    expect(cut?.mentions[1]).toEqual({ place: 'town', exact: 'Town', start: 17, sense: 'government' });
  });

  it('puts the box round the places, across the antimeridian where that is shorter', () => {
    const file = makeFile();
    expect(lessonOf(file).bounds).toEqual([35.5, 33.5, 36.5, 34.5]);
    file.features[0].geometry.coordinates = [179, 10];
    file.features[1].geometry.coordinates = [-179, -10];
    expect(lessonOf(file).bounds).toEqual([179, -10, -179, 10]);
  });

  it('fills in what is left out', () => {
    const file = makeFile();
    delete file.lesson.steps;
    delete file.lesson.passages[1].part;
    delete file.features[0].properties.aliases;
    delete file.features[0].properties.names;
    const lesson = lessonOf(file);
    expect(lesson.steps).toEqual([]);
    expect(lesson.passages[1]?.part).toBe('body');
    expect(lesson.places[0]?.aliases).toEqual([]);
    expect(lesson.places[0]?.name).toEqual({ en: 'Name of port' });
  });

  it('leaves an altitude out of the position', () => {
    const file = makeFile();
    file.features[0].geometry.coordinates.push(12);
    expect(lessonOf(file).places[0]?.lngLat).toEqual([35.5, 34.5]);
  });

  it('has one English name, that of the place itself', () => {
    const file = makeFile();
    file.features[0].properties.names.en = 'Another';
    expect(lessonOf(file).places[0]?.name.en).toBe('Name of port');
  });

  it('takes a text with markup for a text', () => {
    const file = makeFile();
    file.features[0].properties.name = '<img src=x onerror=alert(1)>';
    expect(lessonOf(file).places[0]?.name.en).toBe('<img src=x onerror=alert(1)>');
  });

  it('never throws on a string', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), fc.json({ maxDepth: 4 }));
    fc.assert(
      fc.property(text, (input) => {
        const result = parseLesson(input);
        if (!result.ok) expect(result.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on a lesson with a part replaced or taken out, and points into the file', () => {
    const paths = pathsIn(makeFile());
    // Copied, because a later change of the same run writes into what an earlier one put in.
    const values = fc
      .oneof(
        fc.constant(undefined),
        fc.jsonValue(),
        fc.constantFrom(-1, 1e308, 2 ** 53, 0.5, '', '\ud800', [], {}, null, [[]], 'port', [181, 91]),
      )
      .map((value) => structuredClone(value));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(paths.length - 1), values), { minLength: 1, maxLength: 3 }), (changes) => {
        let file = makeFile();
        for (const [index, value] of changes) {
          try {
            file = replaceAt(file, paths[index] ?? [], value);
          } catch {
            // An earlier change took the owner away.
          }
        }
        const result = parseLesson(JSON.stringify(file) ?? '');
        const problems = result.ok ? [] : result.error;
        expect(result.ok || problems.length > 0).toBe(true);
        for (const { pointer } of problems) expect(pointer).toMatch(/^(\/(lesson|features|type)(\/|$)|$)/);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on a lesson cut off or with a character changed', () => {
    const whole = JSON.stringify(makeFile());
    fc.assert(
      fc.property(fc.nat(whole.length), fc.string({ maxLength: 3 }), fc.boolean(), (at, insert, cut) => {
        const result = parseLesson(whole.slice(0, at) + insert + (cut ? '' : whole.slice(at + 1)));
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a million open brackets', '['.repeat(1_000_000)],
    ['a million nested lists', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    [
      'a deep foreign member',
      JSON.stringify(makeFile()).replace('{', `{"x":${'{"x":'.repeat(50_000)}1${'}'.repeat(50_000)},`),
    ],
    ['a million wrong features', `{"features":[${'0,'.repeat(1_000_000)}0]}`],
    ['a long text without end', `"${'\\\\'.repeat(1_000_000)}`],
    ['a huge number', `{"features":${'9'.repeat(100_000)}}`],
  ])('refuses %s, and does not throw', (_, text) => {
    const result = parseLesson(text);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error.length).toBeLessThanOrEqual(201);
  });

  it('leaves the prototype of objects alone', () => {
    const text = JSON.stringify(makeFile()).replace('"ar port"', '"ar port","__proto__":"polluted"');
    const evil = text.replace('"lesson":{', '"__proto__":{"ok":true},"lesson":{"__proto__":{"title":"polluted"},');
    const result = parseLesson(evil);
    expect(result.ok && result.value.lesson.title).toBe('A made lesson');
    expect(result.ok && result.value.lesson.places[0]?.name.en).toBe('Name of port');
    expect(({} as Draft).ok).toBeUndefined();
  });

  it('counts a lone surrogate as one code point', () => {
    const file = makeFile();
    file.lesson.passages[1].target[0].exact = '\ud83dPort it is';
    file.lesson.passages[1].mentions[0].start = 1;
    expect(lessonOf(file).passages[1]?.quotes[0].end).toBe(71);
  });
});
