import { expect, test } from 'vitest';
import { drawLocator, LOCATOR_SIZE } from '../../../src/cartography/locator.ts';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { makePlace } from '../../support/lessons.ts';

const NOTHING = { type: 'MultiPolygon' as const, coordinates: [] };
const BORDERS = { type: 'MultiLineString' as const, coordinates: [] };
const draw = (spots: readonly LngLat[]) =>
  drawLocator(
    { land: NOTHING, islands: NOTHING, borders: BORDERS },
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

test('small islands are drawn where places lie near one another, and not at the scale of a continent', () => {
  const islands = {
    type: 'MultiPolygon' as const,
    coordinates: [
      [
        [
          [178, -18],
          [178, -17],
          [179, -17],
          [179, -18],
          [178, -18],
        ],
      ],
    ],
  };
  const landOf = (spots: readonly LngLat[]): string =>
    drawLocator(
      { land: NOTHING, islands, borders: BORDERS },
      spots.map((lngLat, index) => makePlace(`place-${index}`, { lngLat })),
      ['towns'],
    ).land;
  expect(
    landOf([
      [178, -18],
      [-172, -14],
    ]),
  ).not.toBe('');
  expect(
    landOf([
      [178, -18],
      [140, 30],
    ]),
  ).toBe('');
});
