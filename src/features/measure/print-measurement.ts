/** Prints a measurement as GeoJSON (RFC 7946), with its figures as properties. */
import type { LngLat } from '../../domain/lng-lat.ts';
import type { Measurement, RangeRing } from '../../domain/measurement.ts';
import { splitAtAntimeridian } from '../../geo/antimeridian.ts';
import { fillableRings } from '../../geo/fillable-rings.ts';
import { pathLengths, rangeRing, ringAreaSquareMetres } from '../../geo/measure.ts';

type Geometry =
  | { readonly type: 'Point'; readonly coordinates: LngLat }
  | { readonly type: 'LineString'; readonly coordinates: readonly LngLat[] }
  | { readonly type: 'MultiLineString' | 'Polygon'; readonly coordinates: readonly (readonly LngLat[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly LngLat[])[])[] };

interface Feature {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry;
}

/**
 * A FeatureCollection: the path (`measure: "path"`) or polygon (`"area"`) first, then a line a range ring (`"range-ring"`); nothing measured
 * gives no features. Lengths are metres, areas square metres, both rounded to 0.01; positions to 1e−7°. What crosses the antimeridian
 * is cut there, and polygons are counter-clockwise. A range ring is a line: one that is larger than a hemisphere has no clear inside.
 */
export function printMeasurement({ positions, closed, rangeRings }: Measurement): string {
  const features: Feature[] = rangeRings.map(ringFeature);
  const first = positions[0];
  if (first !== undefined && positions.length === 1) {
    features.unshift(featureOf({ measure: 'path' }, { type: 'Point', coordinates: rounded(first) }));
  } else if (positions.length > 1) {
    features.unshift(closed && positions.length > 2 ? areaFeature(positions) : pathFeature(positions));
  }
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function pathFeature(positions: readonly LngLat[]): Feature {
  return featureOf(
    { measure: 'path', ...lengthsOf(positions) },
    lineGeometry(splitAtAntimeridian(positions), positions),
  );
}

function areaFeature(positions: readonly LngLat[]): Feature {
  const ring = [...positions, positions[0] as LngLat];
  const { sphereSquareMetres, geodesicSquareMetres } = ringAreaSquareMetres(positions);
  const properties = {
    measure: 'area',
    areaSquareMetres: sphereSquareMetres === null ? null : toHundredths(sphereSquareMetres),
    geodesicAreaSquareMetres: toHundredths(geodesicSquareMetres),
    ...lengthsOf(ring),
  };
  const rings = fillableRings(ring).map((part) => part.map(rounded));
  const geometry: Geometry =
    rings.length === 1
      ? { type: 'Polygon', coordinates: rings }
      : { type: 'MultiPolygon', coordinates: rings.map((part) => [part]) };
  return featureOf(properties, geometry);
}

function ringFeature({ center, radiusMetres }: RangeRing): Feature {
  const properties = { measure: 'range-ring', center: rounded(center), radiusMetres: toHundredths(radiusMetres) };
  return featureOf(properties, lineGeometry(rangeRing(center, radiusMetres)));
}

/** A line in one piece has the positions of `whole`, without those that were added between them. */
function lineGeometry(pieces: readonly (readonly LngLat[])[], whole = pieces[0] ?? []): Geometry {
  if (pieces.length <= 1) return { type: 'LineString', coordinates: whole.map(rounded) };
  return { type: 'MultiLineString', coordinates: pieces.map((piece) => piece.map(rounded)) };
}

function lengthsOf(positions: readonly LngLat[]): Readonly<Record<string, number>> {
  const { greatCircleMetres, geodesicMetres } = pathLengths(positions).total;
  return { lengthMetres: toHundredths(greatCircleMetres), geodesicLengthMetres: toHundredths(geodesicMetres) };
}

function featureOf(properties: Feature['properties'], geometry: Geometry): Feature {
  return { type: 'Feature', properties, geometry };
}

function rounded([longitude, latitude]: LngLat): LngLat {
  return [Math.round(longitude * 1e7) / 1e7, Math.round(latitude * 1e7) / 1e7];
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
