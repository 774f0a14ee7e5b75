/** Gives the words of Compare in English; the other languages follow their type. */
export const compare = {
  heading: 'Compare two sites',
  first: 'First site',
  second: 'Second site',
  swap: 'Swap the two sites',
  lock: 'Link the maps',
  lockedNote: 'Linked: both maps move together, at the same scale.',
  openNote: 'Not linked: each map moves on its own, at its own scale.',
  secondMap: 'Second map',
  overlay: {
    heading: 'Overlay',
    explanation: (name: string): string => `Place the outline of ${name} over another location, at true size.`,
    none: (name: string): string => `This lesson has no outline of ${name}.`,
    swapFor: (name: string): string => `Swap sites to overlay ${name}`,
    over: (name: string): string => `Over ${name}`,
    pick: 'Choose on a map',
    placing: 'Click a map to place the outline.',
    search: 'Over a town or coordinates',
    place: 'Overlay',
    turn: 'Rotation, clockwise',
    degrees: (text: string): string => `${text}°`,
    at: 'Position',
    remove: 'Remove',
  },
  noPair: 'This lesson has fewer than two places, so there is nothing to compare.',
};

export type CompareMessages = typeof compare;

export const facts = {
  heading: 'Facts side by side',
  unknown: 'not in this lesson',
  copy: 'Copy as text',
  copyOne: (what: string): string => `Copy: ${what}`,
  csv: 'Download CSV',
  csvName: (first: string, second: string): string => `${first} and ${second}`,
  rows: {
    kind: 'Kind',
    country: 'Country',
    layer: 'Layer',
    names: 'Names',
    aliases: 'Also called',
    decimal: 'Coordinates, decimal degrees',
    sexagesimal: 'Coordinates, degrees, minutes, seconds',
    precision: 'Precision',
    source: 'Source',
    outlines: 'Outlines',
    other: (name: string): string => `To ${name}`,
    each: 'To each other',
    coast: 'To the nearest coast on the map',
    both: 'Passages that mention both',
    only: 'Passages that mention only this one',
  },
  noPassages: 'none',
  coast: {
    loading: 'Measuring…',
    failed: 'Not measured: the map data did not load',
    none: 'No coast on the map',
    within: (distance: string, uncertainty: string): string =>
      `${distance} (the map’s coastline is accurate to about ${uncertainty})`,
  },
  outline: (name: string, length: string, bearing: string | null, precision: string): string =>
    `${name}: ${length}${bearing === null ? '' : `, axis ${bearing}`}; ${precision}`,
  distances: {
    caption: (unit: string): string => `Every pair of places, in ${unit}`,
    columns: {
      from: 'From',
      to: 'To',
      greatCircle: 'Great circle',
      geodesic: 'WGS84 geodesic',
      difference: 'Difference',
    },
    why: 'The great circle is measured on a sphere with a radius of 6,371.0088 km, the geodesic on the WGS84 ellipsoid. They differ by at most 0.56 %.',
    nearest: 'The two sites and the places nearest to them.',
    csvName: 'Distances',
    bearing: 'Initial bearing',
  },
};

export type FactsMessages = typeof facts;
