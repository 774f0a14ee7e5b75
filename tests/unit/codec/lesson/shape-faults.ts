/** Faults of shape, wherever in the file they stand. By code, for `problems.test.ts`. */
import type { Draft, Fault } from './lesson-file.ts';

function nest(levels: number): Draft {
  let value: Draft = [];
  for (let level = 1; level < levels; level++) value = [value];
  return value;
}

/** Each fault alone in the made file. */
export const shapeFaults = {
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
  ],
} satisfies Readonly<Record<string, readonly Fault[]>>;
