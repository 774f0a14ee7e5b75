/** Computes the locator map: land, borders, marks and label sides. */
import { type GeoPermissibleObjects, geoArea, geoBounds, geoMercator, geoPath } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Place } from '../domain/lesson.ts';

/** Size of the drawing in its own units. The places are in its middle, so that a frame of any shape may crop the rest. */
export const LOCATOR_SIZE = { width: 1000, height: 760 } as const;

const MIDDLE = { width: 480, height: 520 } as const;

/** Maximum scale, for one place or places side by side: about that of a large country. */
const MAX_SCALE = 3200;

/** A place on the locator map. */
export interface LocatorMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly side: LabelSide;
  readonly kind: string;
  readonly layerIndex: number;
}

/** A locator map, ready to draw: SVG path data and positions in units of {@link LOCATOR_SIZE}. */
export interface Locator {
  readonly land: string;
  readonly borders: string;
  readonly marks: readonly LocatorMark[];
}

/** Scale from which small islands are drawn: at that of a continent they would be dots. */
const ISLAND_SCALE = 1600;

/** Area below which land is an island, in steradians: 37,000 km². `geodata/basemap/locator.mjs` has the same. */
const ISLAND_AREA = 9.1e-4;

/** GeoJSON in degrees, with d3-geo's winding. */
export interface LocatorLand {
  readonly land: MultiPolygon;
  /** Islands, in more detail than in `land`. */
  readonly islands: MultiPolygon;
  readonly borders: MultiLineString;
}

/** Maximum number of places; the list has all. */
const MAX_MARKS = 40;

/** @param layerIds of the lesson, in order */
export function drawLocator(geometry: LocatorLand, places: readonly Place[], layerIds: readonly string[]): Locator {
  const { width, height } = LOCATOR_SIZE;
  const shown = places.slice(0, MAX_MARKS);
  const points = { type: 'MultiPoint' as const, coordinates: shown.map((place) => [...place.lngLat]) };
  const left = (width - MIDDLE.width) / 2;
  const top = (height - MIDDLE.height) / 2;
  const middle = middleLongitude(points);
  // The antimeridian of the drawing is opposite of its places, not between two of them.
  const projection = geoMercator().rotate([-middle, 0]);
  if (shown.length > 0) {
    projection.fitExtent(
      [
        [left, top],
        [left + MIDDLE.width, top + MIDDLE.height],
      ],
      points,
    );
    if (!(projection.scale() <= MAX_SCALE)) {
      const [longitude = 0, latitude = 0] = shown[0]?.lngLat ?? [];
      projection
        .scale(MAX_SCALE)
        .center([longitude - middle, latitude])
        .translate([width / 2, height / 2]);
    }
  }
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(0);
  const positions = shown.map((place) => {
    const [x = 0, y = 0] = projection([...place.lngLat]) ?? [];
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, label: place.name.en };
  });
  const sides = placeLabels(positions);
  return {
    land: path(landAt(projection.scale(), geometry)) ?? '',
    borders: path(geometry.borders) ?? '',
    marks: shown.map((place, index) => ({
      id: place.id,
      kind: place.kind,
      layerIndex: Math.max(0, layerIds.indexOf(place.layer)),
      label: place.name.en,
      x: positions[index]?.x ?? 0,
      y: positions[index]?.y ?? 0,
      side: sides[index] ?? 'right',
    })),
  };
}

/** The land, with the islands of the scale. */
function landAt(scale: number, { land, islands }: LocatorLand): MultiPolygon {
  if (scale < ISLAND_SCALE) return land;
  const mainland = land.coordinates.filter((coordinates) => geoArea({ type: 'Polygon', coordinates }) >= ISLAND_AREA);
  return { type: 'MultiPolygon', coordinates: [...mainland, ...islands.coordinates] };
}

/** Middle of the narrowest box around `points`, in degrees; may exceed 180. 0 where there are none. */
function middleLongitude(points: GeoPermissibleObjects & { readonly coordinates: readonly unknown[] }): number {
  if (points.coordinates.length === 0) return 0;
  const [[west], [east]] = geoBounds(points);
  return (west + east + (west > east ? 360 : 0)) / 2;
}

/** Side of the mark on which its label is. */
type LabelSide = 'right' | 'left' | 'above' | 'below';

/** A mark with its label, in units of the drawing. */
interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Font size, in units of the drawing. */
export const LABEL_SIZE = 22;

/** Half the width of a mark, in units of the drawing. */
export const LOCATOR_MARK_RADIUS = 13;

const GAP = 7;
const SIDES: readonly LabelSide[] = ['right', 'left', 'below', 'above'];

/** One side for each point, in order: the first that overlaps no mark and no earlier label, or the one that overlaps fewest. */
export function placeLabels(points: readonly LabelledPoint[]): LabelSide[] {
  const taken: Box[] = points.map(markBox);
  return points.map((point, index) => {
    let best: { side: LabelSide; overlaps: number } = { side: 'right', overlaps: Number.POSITIVE_INFINITY };
    for (const side of SIDES) {
      const box = labelBox(point, side);
      const overlaps = taken.filter((other, otherIndex) => otherIndex !== index && overlap(box, other)).length;
      if (overlaps < best.overlaps) best = { side, overlaps };
    }
    taken.push(labelBox(point, best.side));
    return best.side;
  });
}

/** Position and anchor of the label's SVG text. */
export function labelAnchor(
  point: LabelledPoint,
  side: LabelSide,
): { x: number; y: number; anchor: 'start' | 'end' | 'middle' } {
  const away = LOCATOR_MARK_RADIUS + GAP;
  const middle = point.y + LABEL_SIZE * 0.35;
  if (side === 'right') return { x: point.x + away, y: middle, anchor: 'start' };
  if (side === 'left') return { x: point.x - away, y: middle, anchor: 'end' };
  if (side === 'below') return { x: point.x, y: point.y + away + LABEL_SIZE * 0.8, anchor: 'middle' };
  return { x: point.x, y: point.y - away, anchor: 'middle' };
}

/** A letter of Noto Sans is 0.56 em wide on average; a little more leaves a gap between labels. */
function labelBox(point: LabelledPoint, side: LabelSide): Box {
  const width = point.label.length * LABEL_SIZE * 0.6;
  const { x, y, anchor } = labelAnchor(point, side);
  const starts = { start: x, end: x - width, middle: x - width / 2 };
  return { left: starts[anchor], right: starts[anchor] + width, top: y - LABEL_SIZE, bottom: y + LABEL_SIZE * 0.3 };
}

function markBox({ x, y }: LabelledPoint): Box {
  const radius = LOCATOR_MARK_RADIUS;
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
