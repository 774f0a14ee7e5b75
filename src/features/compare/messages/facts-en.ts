/** The words of the facts and distances of Compare in English, and through their type the list of what each other language must have. */

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
