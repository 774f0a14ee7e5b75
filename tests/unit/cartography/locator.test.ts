import { expect, test } from 'vitest';
import { drawLocator, LOCATOR_SIZE } from '../../../src/cartography/locator.ts';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { makePlace } from '../../support/lessons.ts';

const NOTHING = { type: 'MultiPolygon' as const, coordinates: [] };
const draw = (spots: readonly LngLat[]) =>
  drawLocator(
    NOTHING,
    NOTHING,
    spots.map((lngLat, index) => makePlace(`place-${index}`, { lngLat })),
    ['towns'],
  ).marks;

test('places on both sides of the antimeridian are drawn beside one another, from west to east', () => {
  const [suva, apia, tonga] = draw([
    [178.44, -18.14],
    [-171.77, -13.83],
    [-175.2, -21.14],
  ]);
  expect([suva?.x, tonga?.x, apia?.x]).toEqual(
    [suva?.x, tonga?.x, apia?.x].sort((one, other) => Number(one) - Number(other)),
  );
  // Ten degrees fill the middle of the drawing; round the world they would be a dot at either edge.
  expect(Number(tonga?.x) - Number(suva?.x)).toBeGreaterThan(100);
});

test.each([
  ['one place', [[-171.77, -13.83]]],
  [
    'places side by side on the antimeridian',
    [
      [179.999, -17],
      [-179.999, -17],
    ],
  ],
] as const)('%s is in the middle', (_, spots) => {
  for (const { x, y } of draw(spots)) {
    expect(Math.abs(x - LOCATOR_SIZE.width / 2)).toBeLessThan(5);
    expect(Math.abs(y - LOCATOR_SIZE.height / 2)).toBeLessThan(5);
  }
});
