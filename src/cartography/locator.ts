/**
 * The locator map: a static drawing of land, borders and the lesson's places, made while the page is built, so that a reader
 * without scripts or without WebGL still sees where things are.
 */
import { type GeoPermissibleObjects, geoArea, geoBounds, geoMercator, geoPath } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Place } from '../domain/lesson.ts';
import { type LabelSide, placeLabels } from './locator-labels.ts';

/** Size of the drawing in its own units. Its middle holds the places, so that a frame of any shape may crop the rest. */
export const LOCATOR_SIZE = { width: 1000, height: 760 } as const;

const MIDDLE = { width: 480, height: 520 } as const;

/** Closest that one place, or places side by side, are drawn: about the scale of a large country. */
const LARGEST_SCALE = 3200;

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

/** From this scale on small islands are drawn, and in their true shape: at the scale of a continent they would be dust. */
const ISLAND_SCALE = 1600;

/** Land of less is an island, in steradians: 37,000 km². `geodata/basemap/locator.mjs` has the same. */
const ISLAND_AREA = 9.1e-4;

/** What a locator map is drawn on: GeoJSON in degrees, with d3-geo's winding. */
export interface LocatorLand {
  readonly land: MultiPolygon;
  /** Islands, finer than in `land`. */
  readonly islands: MultiPolygon;
  readonly borders: MultiLineString;
}

/** Beyond this many places the locator map shows the first ones: it is a sketch, and the list has all. */
const MAX_MARKS = 40;

/** Draws `places` over land and borders. */
export function drawLocator(ground: LocatorLand, places: readonly Place[], layerIds: readonly string[]): Locator {
  const { width, height } = LOCATOR_SIZE;
  const shown = places.slice(0, MAX_MARKS);
  const points = { type: 'MultiPoint' as const, coordinates: shown.map((place) => [...place.lngLat]) };
  const left = (width - MIDDLE.width) / 2;
  const top = (height - MIDDLE.height) / 2;
  const middle = middleLongitude(points);
  // The drawing is cut opposite of its places, and not between two of them.
  const projection = geoMercator().rotate([-middle, 0]);
  if (shown.length > 0) {
    projection.fitExtent(
      [
        [left, top],
        [left + MIDDLE.width, top + MIDDLE.height],
      ],
      points,
    );
    if (!(projection.scale() <= LARGEST_SCALE)) {
      const [longitude = 0, latitude = 0] = shown[0]?.lngLat ?? [];
      projection
        .scale(LARGEST_SCALE)
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
    land: path(landAt(projection.scale(), ground)) ?? '',
    borders: path(ground.borders) ?? '',
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

/** The land as it is drawn at a scale. */
function landAt(scale: number, { land, islands }: LocatorLand): MultiPolygon {
  if (scale < ISLAND_SCALE) return land;
  const mainland = land.coordinates.filter((coordinates) => geoArea({ type: 'Polygon', coordinates }) >= ISLAND_AREA);
  return { type: 'MultiPolygon', coordinates: [...mainland, ...islands.coordinates] };
}

/** Of the narrowest box round `points`, in degrees, 0 where there are none; it may lie beyond 180. */
function middleLongitude(points: GeoPermissibleObjects & { readonly coordinates: readonly unknown[] }): number {
  if (points.coordinates.length === 0) return 0;
  const [[west], [east]] = geoBounds(points);
  return (west + east + (west > east ? 360 : 0)) / 2;
}
