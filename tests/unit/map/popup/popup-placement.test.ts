import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlacementInput, placePopup } from '../../../../src/map/popup/popup-placement.ts';

const BASE: PlacementInput = {
  free: { left: 0, top: 0, right: 1000, bottom: 700 },
  anchor: { x: 500, y: 350 },
  popup: { width: 300, height: 200 },
  offset: 20,
  others: [],
  clearance: 14,
};

describe('placing a popup', () => {
  test('with all the room there is, it stands above and nothing moves', () => {
    expect(placePopup(BASE)).toEqual({ anchor: 'bottom', pan: { x: 0, y: 0 }, covered: 0 });
  });

  test('goes to the side where it covers no other place', () => {
    const above = [{ x: 480, y: 200 }];
    expect(placePopup({ ...BASE, others: above }).anchor).toBe('top');
    const aboveAndBelow = [...above, { x: 500, y: 500 }];
    expect(placePopup({ ...BASE, others: aboveAndBelow }).anchor).toBe('right');
  });

  test('a neighbour almost at the same point leaves the sides away from it', () => {
    const placement = placePopup({ ...BASE, others: [{ x: 500, y: 330 }] });
    expect(placement.covered).toBe(0);
    expect(placement.anchor).toBe('top');
  });

  test('moves the map only as far as it must', () => {
    const placement = placePopup({ ...BASE, anchor: { x: 500, y: 690 } });
    expect(placement.anchor).toBe('bottom');
    expect(placement.pan).toEqual({ x: 0, y: -10 });
  });

  test('a place off the screen is brought in', () => {
    const { pan } = placePopup({ ...BASE, anchor: { x: 1400, y: 350 } });
    expect(pan.x).toBeLessThan(-400);
  });

  test('after the pan the popup and its place are whole wherever they fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 3000 }), fc.integer({ min: -2000, max: 3000 }), (x, y) => {
        const { pan } = placePopup({ ...BASE, anchor: { x, y } });
        expect(x + pan.x).toBeGreaterThanOrEqual(BASE.free.left);
        expect(x + pan.x).toBeLessThanOrEqual(BASE.free.right);
        expect(y + pan.y).toBeGreaterThanOrEqual(BASE.free.top);
        expect(y + pan.y).toBeLessThanOrEqual(BASE.free.bottom);
      }),
    );
  });
});
