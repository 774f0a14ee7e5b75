import { expect, test } from 'vitest';
import { nearestPlaces } from '../../../src/geo/nearest-places.ts';
import { makePlace } from '../../support/lessons.ts';

const WEST = makePlace('west', { lngLat: [0, 0] });
const EAST = makePlace('east', { lngLat: [90, 0] });
const PLACES = [
  WEST,
  makePlace('between', { lngLat: [45, 0] }),
  EAST,
  makePlace('by-east', { lngLat: [89, 0] }),
  makePlace('by-west', { lngLat: [0, 2] }),
  makePlace('across', { lngLat: [-179, 0] }),
];

test('the nearest to any of several places come first, none of those among them', () => {
  const ids = (from: typeof PLACES, count: number) => nearestPlaces(PLACES, from, count).map(({ id }) => id);
  expect(ids([WEST, EAST], 2)).toEqual(['by-east', 'by-west']);
  expect(ids([WEST, EAST], 9)).toEqual(['by-east', 'by-west', 'between', 'across']);
  expect(ids([WEST], 2)).toEqual(['by-west', 'between']);
});
