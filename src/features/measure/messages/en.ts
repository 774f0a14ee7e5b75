/** Gives the words of Measure in English; the other languages follow their type. */
import type { Fault } from '../../../domain/result.ts';
import type { ShapeProblemCode } from '../../../domain/shape-problems.ts';

type Params = Fault<ShapeProblemCode>['params'];

/** A sentence for each problem of a file. */
export type ShapeProblemWords = Readonly<Record<ShapeProblemCode, (params: Params) => string>>;

export const measure = {
  heading: 'Measure',
  begin: 'Click the map or choose a place below to start. A second point makes a line.',
  tool: { label: 'Type of measurement', path: 'Path', area: 'Area' },
  history: { undo: 'Undo', redo: 'Redo', clear: 'Clear all' },
  add: {
    heading: 'Add a point',
    place: 'Place from the lesson',
    addPlace: 'Add place',
    position: 'Town or coordinates',
    addPosition: 'Add',
    middle: 'Add map centre',
  },
  points: {
    heading: 'Points',
    point: (n: string): string => `Point ${n}`,
    coordinate: (name: string): string => `Coordinates of ${name}`,
    move: (name: string): string => `Move ${name} with the arrow keys`,
    moveShort: 'Move',
    remove: (name: string): string => `Delete ${name}`,
    removeShort: 'Delete',
    moveHint: 'Arrow keys move the point, with Shift ten times as far.',
  },
  segments: {
    heading: 'Segments',
    columns: { from: 'From', to: 'To', greatCircle: 'Great circle', geodesic: 'WGS84 geodesic', bearing: 'Bearing' },
    total: 'Total',
    perimeter: 'Perimeter',
    area: 'Area',
    areaValue: (geodesic: string, sphere: string | null): string =>
      sphere === null ? `${geodesic} on WGS84` : `${geodesic} on WGS84, ${sphere} on the sphere`,
    areaNeeds: 'An area needs at least three points.',
    announcement: (total: string): string => `Total: ${total}`,
  },
  rings: {
    heading: 'Range rings',
    center: 'Around',
    radius: (unit: string): string => `Radius in ${unit}`,
    add: 'Add ring',
    ring: (distance: string, name: string): string => `${distance} around ${name}`,
    remove: (ring: string): string => `Delete ring ${ring}`,
    wrong: (most: string): string => `Enter a radius above 0 and up to ${most}, half of the Earth’s circumference.`,
  },
  files: {
    heading: 'Files',
    download: 'Download GeoJSON',
    open: 'Open GeoJSON…',
    drop: 'You can also drop a file on this panel.',
    tooLarge: (size: string, limit: string): string =>
      `The file is too large: ${size}, at most ${limit}. Nothing has changed.`,
    unreadable: 'The browser could not read the file. Nothing has changed.',
    tooManyPoints: (found: string, limit: string): string =>
      `The line has ${found} points; a link can have up to ${limit}. Simplify the line first. Nothing has changed.`,
    only: (n: number): string => `The file has ${n} lines and areas. Only the first is measured.`,
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
    'no-shape': () => 'The file has no line, polygon or point.',
  } as ShapeProblemWords,
};

export type MeasureMessages = typeof measure;
