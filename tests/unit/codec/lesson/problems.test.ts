import { describe, expect, it } from 'vitest';
import { parseLesson } from '../../../../src/codec/lesson/parse-lesson.ts';
import type { ProblemCode } from '../../../../src/domain/result.ts';
import { type Draft, makeFile, makePlaceFeature, problemsAfter } from './lesson-file.ts';

interface Fault {
  readonly what: string;
  readonly change: (file: Draft) => void;
  readonly pointer: string;
  readonly params?: Readonly<Record<string, string>>;
}

function nest(levels: number): Draft {
  let value: Draft = [];
  for (let level = 1; level < levels; level++) value = [value];
  return value;
}

const ring = (...positions: number[][]) => ({ type: 'Polygon', coordinates: [positions] });

/** By code, so that a new code without a test does not compile. Two are tested on texts, below. */
const faults: Readonly<Record<Exclude<ProblemCode, 'json-syntax' | 'and-more'>, readonly Fault[]>> = {
  'too-deep': [
    {
      what: 'a foreign member nested 97 deep in a place',
      change: (file) => (file.features[0].properties['a/b'] = nest(97)),
      pointer: `/features/0/properties/a~1b${'/0'.repeat(96)}`,
      params: { limit: '100' },
    },
  ],
  missing: [
    {
      what: 'no lesson',
      change: (file) => delete file.lesson,
      pointer: '/lesson',
      params: { member: 'lesson' },
    },
    {
      what: 'no features',
      change: (file) => delete file.features,
      pointer: '/features',
      params: { member: 'features' },
    },
    {
      what: 'an article without a headline',
      change: (file) => delete file.lesson.article.headline,
      pointer: '/lesson/article/headline',
      params: { member: 'headline' },
    },
    {
      what: 'no article',
      change: (file) => delete file.lesson.article,
      pointer: '/lesson/article',
      params: { member: 'article' },
    },
    {
      what: 'no passages',
      change: (file) => {
        delete file.lesson.passages;
        delete file.lesson.steps;
      },
      pointer: '/lesson/passages',
      params: { member: 'passages' },
    },
    {
      what: 'a place without a source',
      change: (file) => delete file.features[0].properties.source,
      pointer: '/features/0/properties/source',
      params: { member: 'source' },
    },
    {
      what: 'a place without a latitude',
      change: (file) => (file.features[0].geometry.coordinates = [35]),
      pointer: '/features/0/geometry/coordinates/1',
      params: { member: 'latitude' },
    },
    {
      what: 'a passage without mentions',
      change: (file) => delete file.lesson.passages[0].mentions,
      pointer: '/lesson/passages/0/mentions',
      params: { member: 'mentions' },
    },
  ],
  'wrong-type': [
    {
      what: 'a lesson that is a list',
      change: (file) => (file.lesson = []),
      pointer: '/lesson',
      params: { expected: 'object', found: 'array' },
    },
    {
      what: 'a position that is not whole',
      change: (file) => (file.lesson.article.codePoints = 3.5),
      pointer: '/lesson/article/codePoints',
      params: { expected: 'whole-number', found: 'number' },
    },
    {
      what: 'an alias that is a number',
      change: (file) => file.features[1].properties.aliases.push(7),
      pointer: '/features/1/properties/aliases/1',
      params: { expected: 'text', found: 'number' },
    },
    {
      what: 'an Arabic name that is null',
      change: (file) => (file.features[1].properties.names.ar = null),
      pointer: '/features/1/properties/names/ar',
      params: { expected: 'text', found: 'null' },
    },
    {
      what: 'a step that looks at a name',
      change: (file) => (file.lesson.steps[0].view.center = 'port'),
      pointer: '/lesson/steps/0/view/center',
      params: { expected: 'array', found: 'text' },
    },
    {
      what: 'an article that is a list',
      change: (file) => (file.lesson.article = []),
      pointer: '/lesson/article',
      params: { expected: 'object', found: 'array' },
    },
    {
      what: 'a passage that is a text',
      change: (file) => file.lesson.passages.push('so it goes'),
      pointer: '/lesson/passages/2',
      params: { expected: 'object', found: 'text' },
    },
    {
      what: 'a longitude that is a text',
      change: (file) => (file.features[0].geometry.coordinates[0] = '35.5'),
      pointer: '/features/0/geometry/coordinates/0',
      params: { expected: 'number', found: 'text' },
    },
  ],
  empty: [
    { what: 'an empty title', change: (file) => (file.lesson.title = ''), pointer: '/lesson/title', params: {} },
    {
      what: 'an empty name',
      change: (file) => (file.features[0].properties.name = ''),
      pointer: '/features/0/properties/name',
    },
    {
      what: 'no layers at all',
      change: (file) => {
        file.lesson.layers = [];
        file.features = [file.features[2]];
        file.features[0].properties.site = 'mole';
      },
      pointer: '/lesson/layers',
    },
    {
      what: 'a passage without quotes',
      change: (file) => Object.assign(file.lesson.passages[1], { target: [], mentions: [] }),
      pointer: '/lesson/passages/1/target',
    },
  ],
  'not-one-of': [
    {
      what: 'an unknown sense',
      change: (file) => (file.lesson.passages[0].mentions[0].sense = 'metaphor'),
      pointer: '/lesson/passages/0/mentions/0/sense',
      params: { found: '"metaphor"', allowed: 'place, government, description' },
    },
    {
      what: 'a place that is a line',
      change: (file) => (file.features[0].geometry = file.features[2].geometry),
      pointer: '/features/0/geometry/type',
      params: { found: '"LineString"', allowed: 'Point' },
    },
    {
      what: 'an outline that is a point',
      change: (file) => (file.features[2].geometry = file.features[0].geometry),
      pointer: '/features/2/geometry/type',
      params: { found: '"Point"', allowed: 'LineString, MultiLineString, Polygon' },
    },
    {
      what: 'a selector of another type',
      change: (file) => (file.lesson.passages[1].target[1].type = 'DataPositionSelector'),
      pointer: '/lesson/passages/1/target/1/type',
      params: { found: '"DataPositionSelector"', allowed: 'TextPositionSelector' },
    },
  ],
  'out-of-range': [
    {
      what: 'a paragraph after the last',
      change: (file) => (file.lesson.passages[1].paragraph = 5),
      pointer: '/lesson/passages/1/paragraph',
      params: { found: '5', minimum: '1', maximum: '4' },
    },
    {
      what: 'a zoom beyond the map',
      change: (file) => (file.lesson.steps[0].view.zoom = 23),
      pointer: '/lesson/steps/0/view/zoom',
      params: { found: '23', minimum: '0', maximum: '22' },
    },
  ],
  'not-a-feature-collection': [
    {
      what: 'another type of GeoJSON',
      change: (file) => (file.type = 'Feature'),
      pointer: '/type',
      params: { found: '"Feature"' },
    },
  ],
  'unknown-format': [
    {
      what: 'a format of another make',
      change: (file) => (file.lesson.format = 'storymap/7'),
      pointer: '/lesson/format',
      params: { found: '"storymap/7"', expected: 'dateline-lesson/1' },
    },
  ],
  'newer-format': [
    {
      what: 'a later version, whatever else is in it',
      change: (file) => Object.assign(file.lesson, { format: 'dateline-lesson/2', passages: 'elsewhere' }),
      pointer: '/lesson/format',
      params: { found: '"dateline-lesson/2"', expected: 'dateline-lesson/1' },
    },
  ],
  'bad-id': [
    {
      what: 'an id with a comma',
      change: (file) => (file.lesson.id = 'a,b'),
      pointer: '/lesson/id',
      params: { found: '"a,b"' },
    },
    {
      what: 'a number for an id of a feature',
      change: (file) => (file.features[2].id = 9),
      pointer: '/features/2/id',
      params: { found: '9' },
    },
  ],
  'duplicate-id': [
    {
      what: 'an outline with the id of a place',
      change: (file) => (file.features[2].id = 'town'),
      pointer: '/features/2/id',
      params: { id: 'town', first: '/features/1' },
    },
    {
      what: 'two passages with one id',
      change: (file) => (file.lesson.passages[1].id = 'cut'),
      pointer: '/lesson/passages/1/id',
      params: { id: 'cut', first: '/lesson/passages/0' },
    },
    {
      what: 'two layers with one id',
      change: (file) => file.lesson.layers.push({ id: 'ports', label: 'More' }),
      pointer: '/lesson/layers/2/id',
      params: { id: 'ports', first: '/lesson/layers/0' },
    },
  ],
  'unknown-layer': [
    {
      what: 'a place on no layer',
      change: (file) => (file.features[0].properties.layer = 'docks'),
      pointer: '/features/0/properties/layer',
      params: { id: 'docks' },
    },
  ],
  'unknown-place': [
    {
      what: 'a mention of an outline',
      change: (file) => (file.lesson.passages[0].mentions[0].place = 'mole'),
      pointer: '/lesson/passages/0/mentions/0/place',
      params: { id: 'mole' },
    },
    {
      what: 'an outline of nowhere',
      change: (file) => (file.features[2].properties.site = 'constructor'),
      pointer: '/features/2/properties/site',
      params: { id: 'constructor' },
    },
    {
      what: 'a step to nowhere',
      change: (file) => file.lesson.steps[0].places.push('nowhere'),
      pointer: '/lesson/steps/0/places/1',
      params: { id: 'nowhere' },
    },
  ],
  'unknown-passage': [
    {
      what: 'a step that quotes nothing',
      change: (file) => (file.lesson.steps[0].passages = ['none']),
      pointer: '/lesson/steps/0/passages/0',
      params: { id: 'none' },
    },
  ],
  'bad-date': [
    {
      what: 'a day that no calendar has',
      change: (file) => (file.lesson.article.published = '2023-02-29'),
      pointer: '/lesson/article/published',
      params: { found: '"2023-02-29"' },
    },
    {
      what: 'a date in words',
      change: (file) => (file.lesson.article.published = '31 July 2025'),
      pointer: '/lesson/article/published',
      params: { found: '"31 July 2025"' },
    },
  ],
  'bad-digest': [
    {
      what: 'a digest that is too short',
      change: (file) => (file.lesson.article.sha256 = 'abc'),
      pointer: '/lesson/article/sha256',
      params: { found: '"abc"' },
    },
  ],
  'bad-language': [
    {
      what: 'a language in words',
      change: (file) => (file.lesson.article.language = 'in English'),
      pointer: '/lesson/article/language',
      params: { found: '"in English"' },
    },
  ],
  'bad-country': [
    {
      what: 'a country in words',
      change: (file) => (file.features[0].properties.country = 'Syria'),
      pointer: '/features/0/properties/country',
      params: { found: '"Syria"' },
    },
  ],
  'coordinate-out-of-range': [
    {
      what: 'a latitude and longitude in the wrong order',
      change: (file) => (file.features[0].geometry.coordinates = [34.5, 135.5]),
      pointer: '/features/0/geometry/coordinates/1',
      params: { axis: 'latitude', found: '135.5', minimum: '-90', maximum: '90' },
    },
    {
      what: 'a longitude past the antimeridian in an outline',
      change: (file) => (file.features[2].geometry.coordinates[1][0] = -180.5),
      pointer: '/features/2/geometry/coordinates/1/0',
      params: { axis: 'longitude', found: '-180.5', minimum: '-180', maximum: '180' },
    },
  ],
  'too-few-positions': [
    {
      what: 'a line of one position',
      change: (file) => file.features[2].geometry.coordinates.pop(),
      pointer: '/features/2/geometry/coordinates',
      params: { found: '1', minimum: '2' },
    },
    {
      what: 'a ring of three',
      change: (file) => (file.features[2].geometry = ring([0, 0], [1, 1], [0, 0])),
      pointer: '/features/2/geometry/coordinates/0',
      params: { found: '3', minimum: '4' },
    },
  ],
  'open-ring': [
    {
      what: 'a ring that does not come back',
      change: (file) => (file.features[2].geometry = ring([0, 0], [1, 0], [1, 1], [0, 1])),
      pointer: '/features/2/geometry/coordinates/0',
      params: {},
    },
  ],
  'unpaired-selector': [
    {
      what: 'a quote without its position',
      change: (file) => file.lesson.passages[0].target.push(file.lesson.passages[0].target[0]),
      pointer: '/lesson/passages/0/target',
      params: { found: '5' },
    },
  ],
  'selector-order': [
    {
      what: 'two cuts that overlap',
      change: (file) => Object.assign(file.lesson.passages[0].target[3], { start: 21, end: 31 }),
      pointer: '/lesson/passages/0/target/3/start',
      params: { start: '21', previousEnd: '22' },
    },
  ],
  'passage-order': [
    {
      what: 'a passage before the one ahead of it',
      change: (file) => file.lesson.passages.reverse(),
      pointer: '/lesson/passages/1',
      params: { start: '10', previousStart: '60' },
    },
  ],
  'position-length-mismatch': [
    {
      what: 'an end counted in UTF-16',
      change: (file) => (file.lesson.passages[0].target[1].end = 23),
      pointer: '/lesson/passages/0/target/1/end',
      params: { start: '10', end: '23', length: '12' },
    },
  ],
  'outside-article': [
    {
      what: 'a quote past the end of the article',
      change: (file) => Object.assign(file.lesson.passages[1].target[1], { start: 90, end: 101 }),
      pointer: '/lesson/passages/1/target/1/end',
      params: { end: '101', length: '100' },
    },
  ],
  'mention-outside': [
    {
      what: 'a mention past the end of its passage',
      change: (file) => (file.lesson.passages[1].mentions[0].start = 8),
      pointer: '/lesson/passages/1/mentions/0/start',
      params: { start: '8', end: '12', length: '11' },
    },
  ],
  'mention-across-cut': [
    {
      what: 'words from both sides of a cut',
      change: (file) => Object.assign(file.lesson.passages[0].mentions[1], { exact: 'waits for', start: 7 }),
      pointer: '/lesson/passages/0/mentions/1/start',
      params: { cut: '12' },
    },
  ],
  'mention-mismatch': [
    {
      what: 'a start counted in UTF-16',
      change: (file) => (file.lesson.passages[0].mentions[0].start = 3),
      pointer: '/lesson/passages/0/mentions/0/exact',
      params: { exact: 'Port', found: 'ort ' },
    },
  ],
};

describe('parseLesson refuses', () => {
  it('nothing in the file that the faults below are made in', () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  for (const [code, list] of Object.entries(faults)) {
    it.each(list)(`$what (${code})`, ({ change, pointer, params }) => {
      const problems = problemsAfter(change);
      if (params === undefined) expect(problems).toContainEqual(expect.objectContaining({ pointer, code }));
      else expect(problems).toEqual([{ pointer, code, params }]);
    });
  }

  it.each([
    ['', '1', '1'],
    ['{\n  "type": x', '2', '11'],
    ['{"🚢": 1,}', '1', '9'],
  ])('%j, which is not JSON, at its line and column (json-syntax)', (text, line, column) => {
    expect(parseLesson(text)).toEqual({
      ok: false,
      problems: [{ pointer: '', code: 'json-syntax', params: { line, column } }],
    });
  });

  it.each(['null', '[]', '7', '"lesson"'])('%s, which is no object', (text) => {
    const result = parseLesson(text);
    expect(result.ok ? [] : result.problems).toEqual([expect.objectContaining({ pointer: '', code: 'wrong-type' })]);
  });

  it('several faults at once, all of them, in the order of the file', () => {
    const problems = problemsAfter((file) => {
      delete file.lesson.title;
      file.lesson.passages[0].part = 'footnote';
      file.lesson.passages[0].mentions[0].place = 'nowhere';
      file.features[0].properties.kind = '';
      file.features[1].geometry.coordinates = [200, 100];
    });
    expect(problems.map(({ pointer }) => pointer)).toEqual([
      '/lesson/title',
      '/lesson/passages/0/part',
      '/lesson/passages/0/mentions/0/place',
      '/features/0/properties/kind',
      '/features/1/geometry/coordinates/0',
      '/features/1/geometry/coordinates/1',
    ]);
  });

  it('a lesson of outlines alone', () => {
    const problems = problemsAfter((file) => file.features.splice(0, 2));
    expect(problems).toContainEqual({ pointer: '/features', code: 'empty', params: {} });
  });

  it('a thousand faults with two hundred and a count (and-more)', () => {
    const problems = problemsAfter((file) => {
      for (let index = 0; index < 1000; index++) file.features.push(makePlaceFeature(`p${index}`, 'nowhere', [0, 0]));
    });
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toEqual({ pointer: '', code: 'and-more', params: { count: '800' } });
  });
});

describe('parseLesson accepts', () => {
  it('a byte order mark before the file', () => {
    expect(parseLesson(`\ufeff${JSON.stringify(makeFile())}`).ok).toBe(true);
  });

  it('a file without what is optional', () => {
    const problems = problemsAfter((file) => {
      delete file.lesson.steps;
      delete file.lesson.article.paragraphs;
      delete file.lesson.passages[0].part;
      delete file.lesson.passages[0].paragraph;
      for (const member of ['names', 'aliases', 'country']) delete file.features[0].properties[member];
    });
    expect(problems).toEqual([]);
  });

  it('members that it does not understand, altitudes among them', () => {
    const problems = problemsAfter((file) => {
      file.crs = { type: 'name' };
      file.lesson.mood = ['calm'];
      file.features[0].bbox = [0, 0, 1, 1];
      file.features[0].geometry.coordinates.push(12);
    });
    expect(problems).toEqual([]);
  });
});
