/** Every reader answers to any bytes: an import that is whole, or a fault, and never a throw. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftToLesson } from '../../../../../src/features/author/draft/draft-to-lesson.ts';
import type { ImportOutcome } from '../../../../../src/features/import/imported.ts';
import { readContent } from '../../../../../src/features/import/readers/read-file.ts';
import { lessonText } from '../../../../support/article.ts';
import { bytesOf, collectionOf, featureOf, pointAt, zipOf } from '../../../codec/import/opening.ts';

/** What is promised of an import, however it came about. */
function check(outcome: ImportOutcome): void {
  if (!outcome.ok) {
    expect(outcome.fault.code).not.toBe('');
    return;
  }
  const { draft } = outcome.value;
  const layers = new Set(draft.layers.map(({ id }) => id));
  const ids = new Set<string>();
  for (const { id, layer, lngLat, name } of draft.places) {
    expect(ids.has(id)).toBe(false);
    ids.add(id);
    expect(id).toMatch(/^[^\s,]+$/u);
    expect(layers.has(layer)).toBe(true);
    expect(name.en).not.toBe('');
    expect(Math.abs(lngLat[0])).toBeLessThanOrEqual(180);
    expect(Math.abs(lngLat[1])).toBeLessThanOrEqual(90);
  }
  for (const { mentions } of draft.passages) for (const { place } of mentions) expect(ids.has(place)).toBe(true);
  // Places alone lack an article; what they have is right.
  const lesson = draftToLesson({ ...draft, text: draft.text || 'Any text.', lost: [] });
  const faults = lesson.ok ? [] : lesson.error.filter(({ pointer }) => pointer.startsWith('/features/'));
  expect(faults).toEqual([]);
}

const name = fc.constantFrom('a.geojson', 'b.csv', 'c.txt', 'd.kml', 'no ending');

/** Beginnings that lead to each reader. */
const beginning = fc.constantFrom(
  ...[
    '',
    '%PDF',
    'PK\x03\x04',
    '{"type":"FeatureCollection","features":[',
    '[{"type":"Annotation","target":',
    '<kml>',
    '<gpx>',
  ],
  ...['lat,lng\n', 'name;geo\n', '\ufeff', '<?xml version="1.0"?>', '<!DOCTYPE html>', '{"lesson":'],
);

it('any bytes', () => {
  fc.assert(
    fc.property(name, beginning, fc.uint8Array({ maxLength: 300 }), (file, start, rest) => {
      check(readContent(file, new Uint8Array([...bytesOf(start), ...rest])));
    }),
    { numRuns: 2000 },
  );
});

it('any text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json());
  fc.assert(
    fc.property(name, beginning, text, (file, start, rest) => check(readContent(file, bytesOf(start + rest)))),
    { numRuns: 2000 },
  );
});

/** JSON values in which the words that readers look for are common. */
const word = fc.constantFrom(
  ...[
    'type',
    'features',
    'geometry',
    'coordinates',
    'geometries',
    'properties',
    'names',
    'name',
    'id',
    'layer',
    'lang',
  ],
  ...['toponym', 'body', 'target', 'selector', 'purpose', 'value', 'source', 'exact', 'start', 'end', 'items', 'first'],
  ...['refinedBy', 'kind', 'country', 'aliases', 'ccodes', '__proto__', 'constructor'],
);
const leaf = fc.oneof(
  fc.constantFrom(
    'Feature',
    'FeatureCollection',
    'Point',
    'MultiPoint',
    'GeometryCollection',
    'Annotation',
    'TextQuoteSelector',
  ),
  fc.constantFrom('TextPositionSelector', 'identifying', 'geo:1,2', 'tagging', 'en', 'AnnotationPage', '', ' '),
  fc.string({ maxLength: 5 }),
  fc.double(),
  fc.constant(null),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(word, tie('value'), { maxKeys: 6 }),
  ),
}));

it('any JSON of the right words', () => {
  const file = fc.oneof(
    value,
    fc.array(value, { maxLength: 5 }).map((features) => collectionOf(featureOf(pointAt(1, 2)), ...features)),
    fc.array(value, { maxLength: 3 }).map((bodies) => [
      {
        type: 'Annotation',
        body: bodies,
        target: { source: 'x:', selector: { type: 'TextQuoteSelector', exact: 'x' } },
      },
    ]),
    fc.dictionary(word, value).map((properties) => collectionOf(featureOf(pointAt(1, 2), properties, properties))),
  );
  fc.assert(
    fc.property(file, (json) => check(readContent('a.json', bytesOf(json)))),
    { numRuns: 2000 },
  );
});

it('a lesson, a KML and a KMZ with bytes changed', () => {
  const kml =
    '<?xml version="1.0"?><kml><Placemark id="a"><name>A</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>';
  const wholes = [bytesOf(kml), zipOf({ 'doc.kml': kml }), bytesOf(lessonText).subarray(0, 4000), bytesOf(lessonText)];
  const change = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...wholes), change, (whole, changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      check(readContent('a', bytes));
    }),
    { numRuns: 500 },
  );
});
