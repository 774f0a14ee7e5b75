/** The words of Measure in English, and through their type the list of what each other language must have. */
import type { Fault } from '../../../domain/outcome.ts';
import type { ShapeProblemCode } from '../../../domain/shape-problems.ts';

type Params = Fault<ShapeProblemCode>['params'];

/** What is wrong with a file that is brought to be measured: a sentence a fault. */
export type ShapeProblemWords = Readonly<Record<ShapeProblemCode, (params: Params) => string>>;

export const measure = {
  heading: 'Measure',
  begin: 'Click on the map, or choose a place below, to begin. A second point makes a line.',
  tool: { label: 'What is measured', path: 'Path', area: 'Area' },
  history: { undo: 'Undo', redo: 'Redo', clear: 'Clear all' },
  add: {
    heading: 'Add a point',
    place: 'A place of the lesson',
    addPlace: 'Add the place',
    spot: 'A town or a coordinate',
    addSpot: 'Add',
    middle: 'Add the middle of the map',
  },
  points: {
    heading: 'Points',
    point: (n: string): string => `Point ${n}`,
    coordinate: (name: string): string => `Coordinate of ${name}`,
    move: (name: string): string => `Move ${name} with the arrow keys`,
    moveShort: 'Move',
    remove: (name: string): string => `Delete ${name}`,
    removeShort: 'Delete',
    moveHint: 'Arrow keys move the point; with Shift ten times as far.',
  },
  segments: {
    heading: 'Segments',
    columns: { from: 'From', to: 'To', greatCircle: 'Great circle', geodesic: 'WGS84 geodesic', bearing: 'Bearing' },
    total: 'Total',
    perimeter: 'All round',
    area: 'Area',
    areaValue: (geodesic: string, sphere: string | null): string =>
      sphere === null ? `${geodesic} on WGS84` : `${geodesic} on WGS84, ${sphere} on the sphere`,
    areaNeeds: 'An area needs three points.',
    said: (total: string): string => `Total: ${total}`,
  },
  rings: {
    heading: 'Range rings',
    center: 'Around',
    radius: (unit: string): string => `Radius in ${unit}`,
    add: 'Draw the ring',
    ring: (distance: string, name: string): string => `${distance} around ${name}`,
    remove: (ring: string): string => `Delete the ring ${ring}`,
    wrong: (most: string): string => `A radius is a number above 0, and at most ${most}: half-way round the Earth.`,
  },
  files: {
    heading: 'Files',
    download: 'Download GeoJSON',
    open: 'Open GeoJSON…',
    drop: 'A file can be dropped on this panel, too.',
    tooLarge: (size: string, limit: string): string =>
      `The file has ${size}; up to ${limit} can be read. What was there stays.`,
    unreadable: 'The browser could not read the file. What was there stays.',
    tooManyPoints: (found: string, limit: string): string =>
      `The line has ${found} points; up to ${limit} fit into a link. Simplify it first. What was there stays.`,
    only: (n: number): string => `The file has ${n} lines and areas; the first is measured.`,
    megabytes: (n: string): string => `${n} MB`,
  },
  shapeProblems: {
    'too-large': ({ found, limit }) => `The file has ${found} characters; up to ${limit} can be read.`,
    'json-syntax': ({ line, column }) => `The file is not JSON: line ${line}, column ${column} cannot be read.`,
    'too-deep': ({ limit }) => `Values are nested more than ${limit} deep; GeoJSON needs far fewer levels.`,
    'not-geojson': ({ pointer, found }) =>
      `The file is not GeoJSON: ${found} at “${pointer}” is not a type of GeoJSON.`,
    'not-a-position': ({ pointer, found }) =>
      `${found} at “${pointer}” is not a position; a position is [longitude, latitude].`,
    'coordinate-out-of-range': ({ axis, found, limit }) =>
      `The ${axis} ${found} is not on Earth; it should be from −${limit} to ${limit}. Is the file in metres instead of degrees?`,
    'too-few-positions': ({ pointer, found, minimum }) =>
      `The line at “${pointer}” has ${found} positions; it needs at least ${minimum}.`,
    'too-many-positions': ({ limit }) => `The file has more than ${limit} positions; simplify it first.`,
    'no-shape': () => 'The file has no line, no polygon and no point in it.',
  } as ShapeProblemWords,
};

/** What every language has to say of Measure. */
export type MeasureMessages = typeof measure;
