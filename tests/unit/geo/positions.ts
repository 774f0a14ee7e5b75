/** Random positions for geographic tests: evenly over the ranges, and often where formulas break. */
import fc from 'fast-check';
import type { LngLat } from '../../../src/domain/lng-lat.ts';

/** Evenly over −limit…limit: `fc.double` is even over the exponents, and half its numbers are next to nothing. */
function degreesWithin(limit: number): fc.Arbitrary<number> {
  return fc.noBias(fc.integer({ min: -limit * 1e7, max: limit * 1e7 })).map((units) => units / 1e7);
}

const longitude = fc.oneof(
  { weight: 4, arbitrary: degreesWithin(180) },
  { weight: 1, arbitrary: fc.constantFrom(-180, 180, 0, 179.999_99, -179.999_99, 90, -90) },
);
const latitude = fc.oneof(
  { weight: 4, arbitrary: degreesWithin(90) },
  { weight: 1, arbitrary: fc.constantFrom(-90, 90, 0, 89.999_99, -89.999_99) },
);

/** A position anywhere, poles and antimeridian more often than chance has it. */
export const anyPosition: fc.Arbitrary<LngLat> = fc.tuple(longitude, latitude);

/** The four places of the first lesson. */
export const tartous: LngLat = [35.874, 34.915];
export const khmeimim: LngLat = [35.945, 35.41167];
export const moscow: LngLat = [37.6173, 55.7558];
export const damascus: LngLat = [36.2765, 33.5138];
