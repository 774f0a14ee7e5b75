/** A small made lesson file for tests of the codec, and one with a chosen fault in it. */
import { parseLesson } from '../../../../src/codec/lesson/parse-lesson.ts';
import type { Problem } from '../../../../src/domain/result.ts';

/** A JSON value that a test may change anywhere. */
// biome-ignore lint/suspicious/noExplicitAny: a test breaks what types would keep whole.
export type Draft = any;

/** One thing wrong with the made file. */
export interface Fault {
  readonly what: string;
  readonly change: (file: Draft) => void;
  readonly pointer: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** A new lesson file: two places, an outline, a passage of two quotes with a cut, a passage of one, and a step. */
export function makeFile(): Draft {
  return {
    type: 'FeatureCollection',
    lesson: {
      format: 'dateline-lesson/1',
      id: 'made',
      title: 'A made lesson',
      language: 'en',
      article: {
        headline: 'Ships in Port',
        publisher: 'A made paper',
        published: '2024-02-29',
        language: 'en',
        codePoints: 100,
        paragraphs: 4,
        sha256: '0123456789abcdef'.repeat(4),
      },
      layers: [
        { id: 'ports', label: 'Ports', labels: { ar: 'موانئ', ru: 'Порты' } },
        { id: 'towns', label: 'Towns' },
      ],
      passages: [
        {
          id: 'cut',
          part: 'body',
          paragraph: 2,
          target: [
            // A ship is one code point and two UTF-16 units.
            { type: 'TextQuoteSelector', exact: '🚢 Port waits', prefix: '', suffix: ' and' },
            { type: 'TextPositionSelector', start: 10, end: 22 },
            { type: 'TextQuoteSelector', exact: ' for Town.', prefix: 'long', suffix: '' },
            { type: 'TextPositionSelector', start: 40, end: 50 },
          ],
          mentions: [
            { place: 'port', exact: 'Port', start: 2, sense: 'place' },
            { place: 'town', exact: 'Town', start: 17, sense: 'government' },
          ],
        },
        {
          id: 'whole',
          part: 'body',
          paragraph: 3,
          target: [
            { type: 'TextQuoteSelector', exact: 'Port it is.', prefix: '', suffix: '' },
            { type: 'TextPositionSelector', start: 60, end: 71 },
          ],
          mentions: [{ place: 'port', exact: 'Port', start: 0, sense: 'description' }],
        },
      ],
      steps: [
        {
          title: 'Begin',
          text: 'At the port.',
          notes: '',
          places: ['port'],
          passages: ['cut'],
          view: { center: [35, 34], zoom: 8, bearing: 0, pitch: 0 },
        },
      ],
    },
    features: [
      makePlaceFeature('port', 'ports', [35.5, 34.5]),
      makePlaceFeature('town', 'towns', [36.5, 33.5]),
      {
        type: 'Feature',
        id: 'mole',
        properties: { site: 'port', kind: 'breakwater', name: 'Mole', source: 'made', precision: 'schematic' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [35.5, 34.5],
            [35.4, 34.4],
          ],
        },
      },
    ],
  };
}

/** The feature of a place. */
export function makePlaceFeature(id: string, layer: string, coordinates: number[]): Draft {
  const names = { ar: `ar ${id}`, ru: `ru ${id}` };
  const words = { name: `Name of ${id}`, names, aliases: [`Alias of ${id}`], source: 'made', precision: 'city' };
  return {
    type: 'Feature',
    id,
    properties: { layer, kind: 'port', ...words, country: 'SY' },
    geometry: { type: 'Point', coordinates },
  };
}

/** The problems of the made file after `change`; none where it is still right. */
export function problemsAfter(change: (file: Draft) => void): readonly Problem[] {
  const file = makeFile();
  change(file);
  const result = parseLesson(JSON.stringify(file));
  return result.ok ? [] : result.error;
}
