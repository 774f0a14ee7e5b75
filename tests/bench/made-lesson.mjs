/**
 * Makes lessons of any number of places, the same ones every time: `node tests/bench/made-lesson.mjs 1000 > lesson.geojson`.
 * Places gather around centres, as the places of news do; one, “Lone Rock”, lies far from all others, to be clicked.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CENTRES = 80;
const PASSAGES = 24;
const KINDS = ['city', 'town', 'village', 'port', 'airport', 'bridge', 'dam', 'mountain', 'border', 'capital'];
const LAYERS = ['bases', 'towns', 'crossings'];
const SYLLABLES = [
  'ba',
  'ne',
  'sar',
  'lo',
  'mi',
  'tur',
  'ka',
  'del',
  'or',
  'vis',
  'ha',
  'ren',
  'qu',
  'zem',
  'al',
  'pe',
];
const LONE = { id: 'lone', name: 'Lone Rock', coordinates: [-125, -38] };

/** The features’ box, which the lone place and the bounds of the centres span; west, south, east, north in degrees. */
const BOX = [-20, -32, 150, 66];

/** A lesson of `size` places (two at least), as the JSON value of its file. */
export function makeLesson(size) {
  const random = mulberry32(size);
  const centres = Array.from({ length: CENTRES }, () => [within(random, -10, 140), within(random, -25, 60)]);
  const places = [LONE, ...Array.from({ length: size - 1 }, (_, index) => makePlace(random, centres, index + 1))];
  const { article, passages } = makeArticle(places, random);
  return {
    type: 'FeatureCollection',
    lesson: {
      format: 'dateline-lesson/1',
      id: `made-${size}`,
      title: `A made lesson of ${size} places`,
      language: 'en',
      article,
      layers: LAYERS.map((id) => ({ id, label: `Made ${id}` })),
      passages,
    },
    features: places.map(({ id, name, coordinates }, index) => ({
      type: 'Feature',
      id,
      properties: {
        layer: LAYERS[index % LAYERS.length],
        kind: KINDS[index % KINDS.length],
        name,
        source: 'made for the benchmark',
        precision: 'made',
      },
      geometry: { type: 'Point', coordinates },
    })),
  };
}

/** The same places as bare points: an id, a name and the words of a popup each, and the box around them all. */
export function barePoints(lesson) {
  const { features } = lesson;
  const points = features.map(({ id, properties, geometry }) => ({
    type: 'Feature',
    properties: { id, name: properties.name, words: `${properties.name}: ${properties.kind}` },
    geometry,
  }));
  const longitudes = features.map(({ geometry }) => geometry.coordinates[0]);
  const latitudes = features.map(({ geometry }) => geometry.coordinates[1]);
  const least = (values) => values.reduce((a, b) => Math.min(a, b));
  const most = (values) => values.reduce((a, b) => Math.max(a, b));
  const bounds = [least(longitudes), least(latitudes), most(longitudes), most(latitudes)];
  return { collection: { type: 'FeatureCollection', features: points }, bounds };
}

function makePlace(random, centres, index) {
  const [longitude, latitude] = centres[Math.floor(random() * CENTRES)];
  const [west, south, east, north] = BOX;
  const coordinates = [
    clamp(longitude + spread(random) * 6, west, east),
    clamp(latitude + spread(random) * 4, south, north),
  ].map((degrees) => Math.round(degrees * 1e5) / 1e5);
  return { id: `made-${index}`, name: `${makeName(random)} ${index}`, coordinates };
}

/** About normal, around 0 with deviation 1: the sum of twelve even numbers less six. */
function spread(random) {
  let sum = -6;
  for (let count = 0; count < 12; count += 1) sum += random();
  return sum;
}

function makeName(random) {
  const count = 2 + Math.floor(random() * 2);
  const name = Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  return name[0].toUpperCase() + name.slice(1);
}

/** One paragraph a passage, each of which names the lone place and another. */
function makeArticle(places, random) {
  const headline = 'A made headline about Lone Rock';
  const others = Array.from({ length: PASSAGES }, () => places[1 + Math.floor(random() * (places.length - 1))]);
  const paragraphs = others.map(({ name }, index) => `The ship number ${index} left ${LONE.name} for ${name}.`);
  const text = [headline, ...paragraphs].join('\n\n');
  let at = headline.length;
  const passages = paragraphs.map((exact, index) => {
    const start = at + 2;
    const end = start + exact.length;
    at = end;
    const mention = (place) => ({
      place: place.id,
      exact: place.name,
      start: exact.indexOf(place.name),
      sense: 'place',
    });
    return {
      id: `passage-${index}`,
      paragraph: index + 2,
      target: [
        { type: 'TextQuoteSelector', exact, prefix: text.slice(start - 20, start), suffix: text.slice(end, end + 20) },
        { type: 'TextPositionSelector', start, end },
      ],
      mentions: [mention(LONE), mention(others[index])],
    };
  });
  const article = {
    headline,
    publisher: 'The Made Paper',
    published: '2025-07-31',
    language: 'en',
    codePoints: text.length,
    paragraphs: paragraphs.length + 1,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
  return { article, passages };
}

const within = (random, low, high) => low + random() * (high - low);
const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

/** A small generator of even numbers from 0 to 1, the same for the same seed (Tommy Ettinger’s mulberry32, public domain). */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.stdout.write(JSON.stringify(makeLesson(Number(process.argv[2] ?? 1_000))));
}
