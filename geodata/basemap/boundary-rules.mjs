/**
 * Says how each line between two of Natural Earth's de-facto units is drawn. The practice is that of the UN's basemap:
 * solid for international, dashed where disputed or undetermined, dotted for a line of control. No fill ever depends on it.
 */

/** @typedef {"international" | "disputed" | "control"} BoundaryKind */

/** Leases, bases and parts of one state: their edges are no boundaries, and would draw as stray circles. */
const NOT_DRAWN = new Set([
  'Baikonur',
  'USNB Guantanamo Bay',
  'Akrotiri',
  'Dhekelia',
  'Cyprus U.N. Buffer Zone',
  'Hong Kong',
  'Macao',
  'Vatican',
  'Gibraltar',
  'Monaco',
  'St-Martin',
  'Sint Maarten',
]);

const pair = (a, b) => [a, b].sort().join(' | ');

/** Pairs that are dashed along their whole length, with the reason. */
const DISPUTED = new Set([
  pair('Israel', 'Syria'), // the ceasefire and separation line of 1974; the other side of the Golan is claim line 22
  pair('Israel', 'Lebanon'), // the Blue Line of 2000 is a line of withdrawal, not a boundary
  pair('Israel', 'Palestine'), // the armistice line of 1949
  pair('N. Cyprus', 'Cyprus'),
  pair('N. Cyprus', 'Cyprus U.N. Buffer Zone'),
  pair('N. Cyprus', 'Dhekelia'),
  pair('Kosovo', 'Serbia'),
  pair('Morocco', 'W. Sahara'),
  pair('Somalia', 'Somaliland'),
  pair('Sudan', 'S. Sudan'), // not finally determined
  pair('Siachen Glacier', 'India'),
  pair('Siachen Glacier', 'Pakistan'),
  pair('Siachen Glacier', 'China'),
]);

/** Pairs that change kind along their length: `[west, south, east, north]` in degrees, first match wins. */
const BY_PLACE = {
  // Crimea: Natural Earth's de-facto line runs across the isthmus of Perekop and the Sivash.
  [pair('Russia', 'Ukraine')]: [{ box: [33, 45.5, 35.3, 46.3], kind: 'disputed' }],
  // The Line of Control in Kashmir, and below it the "working boundary" between Jammu and Sialkot.
  [pair('India', 'Pakistan')]: [
    { box: [73.5, 32.78, 77.5, 36], kind: 'control' },
    { box: [74.3, 32.2, 75.6, 32.78], kind: 'disputed' },
  ],
  // The Line of Actual Control in Aksai Chin, the middle sector, and the McMahon Line.
  [pair('China', 'India')]: [
    { box: [76, 32.4, 80.5, 36.5], kind: 'control' },
    { box: [78, 30, 81, 32.4], kind: 'disputed' },
    { box: [91.5, 26.5, 97.5, 29.6], kind: 'disputed' },
  ],
  [pair('China', 'Pakistan')]: [{ box: [73.5, 34.5, 78, 37.5], kind: 'disputed' }],
  // Halaib and Bir Tawil; the Ilemi Triangle.
  [pair('Egypt', 'Sudan')]: [{ box: [33, 21.5, 37.5, 23.5], kind: 'disputed' }],
  [pair('Kenya', 'S. Sudan')]: [{ box: [34, 4, 36.5, 5.6], kind: 'disputed' }],
};

const CONTROL = new Set([pair('North Korea', 'South Korea')]); // the Military Demarcation Line of 1953

/**
 * How the line between two units is drawn at a place.
 * @param {string} a @param {string} b names of Natural Earth @param {number[]} point degrees
 * @returns {BoundaryKind | undefined} nothing where it is not drawn
 */
export function boundaryKind(a, b, [lng, lat]) {
  const key = pair(a, b);
  if (DISPUTED.has(key)) return 'disputed';
  if (CONTROL.has(key)) return 'control';
  if (NOT_DRAWN.has(a) || NOT_DRAWN.has(b)) return undefined;
  const placed = BY_PLACE[key]?.find(({ box: [w, s, e, n] }) => lng >= w && lng <= e && lat >= s && lat <= n);
  return placed?.kind ?? 'international';
}

/** Fields of a claim line that are drawn, all dashed: see SOURCES.md. */
export const CLAIM_KIND = 'disputed';
