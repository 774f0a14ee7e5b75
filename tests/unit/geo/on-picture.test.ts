import { describe, expect, test } from 'vitest';
import { distanceMetres } from '../../../src/geo/distance.ts';
import { onPicture, readMetres } from '../../../src/geo/frame.ts';

const SIZE = { width: 600, height: 400 };
const CAMERA = { center: [10, 0] as const, zoom: 4, bearing: 0, pitch: 0 };

describe('a position on a picture', () => {
  test('is in the middle where the camera looks', () => {
    expect(onPicture([10, 0], CAMERA, SIZE)).toEqual({ x: 300, y: 200 });
  });

  test('is right of it in the east, and above it in the north', () => {
    // 8,192 px for 360°.
    expect(onPicture([20, 0], CAMERA, SIZE).x).toBeCloseTo(300 + (8192 * 10) / 360, 6);
    expect(onPicture([10, 5], CAMERA, SIZE).y).toBeLessThan(200);
  });

  test('turns with the map: with east up, what is east is above', () => {
    const { x, y } = onPicture([20, 0], { ...CAMERA, bearing: 90 }, SIZE);
    expect(x).toBeCloseTo(300, 6);
    expect(y).toBeCloseTo(200 - (8192 * 10) / 360, 6);
  });

  test('is near across the antimeridian', () => {
    const camera = { ...CAMERA, center: [179, 0] as const };
    expect(onPicture([-179, 0], camera, SIZE).x).toBeCloseTo(300 + (8192 * 2) / 360, 6);
  });
});

describe('what is read off with a ruler', () => {
  test('is right for short ways at the middle', () => {
    const [from, to] = [[10, 45] as const, [10.1, 45] as const];
    const read = readMetres(from, to, { ...CAMERA, center: [10, 45] });
    expect(read / distanceMetres(from, to)).toBeCloseTo(1, 3);
  });

  test('is too long nearer to the pole', () => {
    const [from, to] = [[10, 60] as const, [11, 60] as const];
    expect(readMetres(from, to, CAMERA) / distanceMetres(from, to)).toBeCloseTo(2, 2);
  });
});
