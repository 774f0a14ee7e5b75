/** Faults of ids, references, formats and geometries. By code, for `problems.test.ts`. */
import type { Fault } from './lesson-file.ts';

const ring = (...positions: number[][]) => ({ type: 'Polygon', coordinates: [positions] });

/** Each fault alone in the made file. */
export const valueFaults = {
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
} satisfies Readonly<Record<string, readonly Fault[]>>;
