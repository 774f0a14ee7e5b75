/** The words of Compare in English, and through their type the list of what each other language must have. */

export const compare = {
  heading: 'Compare two sites',
  first: 'First site',
  second: 'Second site',
  swap: 'Swap the two sites',
  lock: 'One scale, moving together',
  lockedNote: 'A kilometre is as long on both maps.',
  openNote: 'The maps move apart, each at a scale of its own.',
  secondMap: 'Second map',
  layOver: {
    heading: 'Lay over',
    explanation: (name: string): string => `The outline of ${name}, at true size, over another spot.`,
    none: (name: string): string => `This lesson has no outline of ${name}.`,
    swapFor: (name: string): string => `Swap, to lay over that of ${name}`,
    over: (name: string): string => `Over ${name}`,
    pick: 'Pick a spot on a map',
    picking: 'Click on a map where the outline is to lie.',
    search: 'Over a town or a coordinate',
    lay: 'Lay over',
    turn: 'Turned clockwise',
    degrees: (text: string): string => `${text}°`,
    at: 'Lies at',
    remove: 'Take it away',
  },
  noPair: 'This lesson has fewer than two places: there is nothing to compare.',
};

/** What every language has to say of Compare. */
export type CompareMessages = typeof compare;

export const facts = {
  heading: 'The facts, side by side',
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
    precision: 'The point is',
    source: 'Source of the point',
    outlines: 'Drawn outlines',
    other: (name: string): string => `To ${name}`,
    each: 'To each other',
    coast: 'To the nearest coast drawn',
    both: 'Passages that quote both',
    only: 'Passages that quote only this one',
  },
  noPassages: 'none',
  coast: {
    loading: 'measuring…',
    failed: 'could not be measured: the map’s archive did not load',
    none: 'no coast is drawn',
    within: (distance: string, uncertainty: string): string =>
      `${distance}, the drawn line being right to about ${uncertainty}`,
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
    why: 'The great circle is drawn on a sphere with a radius of 6,371.0088 km; the geodesic follows the flattened ellipsoid WGS84. They differ by at most 0.56 %.',
    nearest: 'The two sites and the places nearest to them.',
    csvName: 'Distances',
    bearing: 'Initial bearing',
  },
};

/** What every language has to say of the facts. */
export type FactsMessages = typeof facts;
