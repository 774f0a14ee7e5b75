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
    expect(placePopup(BASE)).toEqual({ anchor: 'bottom', shift: { x: 0, y: 0 }, covered: 0 });
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
    expect(placement.shift).toEqual({ x: 0, y: -10 });
  });

  test('a place off the screen is brought in', () => {
    const { shift } = placePopup({ ...BASE, anchor: { x: 1400, y: 350 } });
    expect(shift.x).toBeLessThan(-400);
  });

  test('after the shift the popup and its place are whole wherever they fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 3000 }), fc.integer({ min: -2000, max: 3000 }), (x, y) => {
        const { shift } = placePopup({ ...BASE, anchor: { x, y } });
        expect(x + shift.x).toBeGreaterThanOrEqual(BASE.free.left);
        expect(x + shift.x).toBeLessThanOrEqual(BASE.free.right);
        expect(y + shift.y).toBeGreaterThanOrEqual(BASE.free.top);
        expect(y + shift.y).toBeLessThanOrEqual(BASE.free.bottom);
      }),
    );
  });
});
