import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGeoJsonShape } from '../../../../src/codec/geojson/parse-shape.ts';
import type { LngLat } from '../../../../src/domain/lng-lat.ts';
import { EMPTY_MEASUREMENT } from '../../../../src/domain/measurement.ts';
import { printMeasurement } from '../../../../src/features/measure/print-measurement.ts';
import { khmeimim, moscow, tartous } from '../../geo/positions.ts';

interface PrintedFeature {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] };
}

function featuresOf(measurement: Partial<typeof EMPTY_MEASUREMENT>): readonly PrintedFeature[] {
  const printed = JSON.parse(printMeasurement({ ...EMPTY_MEASUREMENT, ...measurement })) as {
    readonly type: string;
    readonly features: readonly PrintedFeature[];
  };
  expect(printed.type).toBe('FeatureCollection');
  return printed.features;
}

describe('printMeasurement', () => {
  it('has no features where nothing is measured', () => {
    expect(featuresOf({})).toEqual([]);
  });

  it('is a point for one position', () => {
    expect(featuresOf({ positions: [tartous] })[0]?.geometry).toEqual({ type: 'Point', coordinates: tartous });
  });

  it('is a line with both lengths for a path', () => {
    const [feature] = featuresOf({ positions: [tartous, khmeimim, moscow] });
    expect(feature?.geometry).toEqual({ type: 'LineString', coordinates: [tartous, khmeimim, moscow] });
    expect(feature?.properties).toEqual({
      measure: 'path',
      lengthMetres: expect.closeTo(2_321_347, -3),
      geodesicLengthMetres: expect.closeTo(2_320_190, -3),
    });
  });

  it('is a counter-clockwise polygon with its areas where it is closed', () => {
    const clockwise: LngLat[] = [
      [0, 0],
      [0, 0.1],
      [0.1, 0.1],
    ];
    const [feature] = featuresOf({ positions: clockwise, closed: true });
    expect(feature?.geometry.type).toBe('Polygon');
    expect(feature?.geometry.coordinates[0]).toEqual([
      [0, 0],
      [0.1, 0.1],
      [0, 0.1],
      [0, 0],
    ]);
    expect(feature?.properties).toMatchObject({
      measure: 'area',
      areaSquareMetres: expect.closeTo(61_820_000, -6),
      geodesicAreaSquareMetres: expect.closeTo(61_544_000, -5),
    });
  });

  it('is a path as long as there is no third corner', () => {
    expect(featuresOf({ positions: [tartous, moscow], closed: true })[0]?.geometry.type).toBe('LineString');
  });

  it('cuts path and polygon at the antimeridian', () => {
    const positions: LngLat[] = [
      [179, 0],
      [-179, 0],
      [-179, 2],
    ];
    expect(featuresOf({ positions })[0]?.geometry.type).toBe('MultiLineString');
    expect(featuresOf({ positions, closed: true })[0]?.geometry).toMatchObject({ type: 'MultiPolygon' });
  });

  it('has a line a range ring, after the path', () => {
    const rangeRings = [{ center: tartous, radiusMetres: 100_000 }];
    const features = featuresOf({ positions: [tartous, moscow], rangeRings });
    expect(features.map((feature) => feature.properties['measure'])).toEqual(['path', 'range-ring']);
    expect(features[1]?.properties).toEqual({ measure: 'range-ring', center: tartous, radiusMetres: 100_000 });
    expect(features[1]?.geometry.coordinates).toHaveLength(361);
  });

  it('leaves out the area on the sphere around a pole', () => {
    const positions = [0, 120, -120].map((longitude): LngLat => [longitude, 80]);
    expect(featuresOf({ positions, closed: true })[0]?.properties).toMatchObject({ areaSquareMetres: null });
  });

  it('can be read back as the same path, across the antimeridian, too', () => {
    const degrees = (limit: number) =>
      fc.noBias(fc.integer({ min: -limit * 1e6 + 1, max: limit * 1e6 - 1 })).map((units) => units / 1e6);
    // Nearer than a degree to opposite meridians a path leads over a pole, where its cut is at the pole.
    const path = fc.array(fc.tuple(degrees(180), degrees(60)), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(path, (positions) => {
        fc.pre(new Set(positions.map(String)).size === positions.length);
        fc.pre(
          positions.every(
            ([x], index) => index === 0 || Math.abs(Math.abs(x - (positions[index - 1]?.[0] as number)) - 180) > 1,
          ),
        );
        const parsed = parseGeoJsonShape(printMeasurement({ ...EMPTY_MEASUREMENT, positions }));
        expect(parsed).toEqual({ ok: true, value: { lines: [positions], rings: [], points: [] } });
      }),
      { numRuns: 1000 },
    );
  });
});
