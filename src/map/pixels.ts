/** Positions and boxes on the map's screen, in CSS pixels from its top left. Pure. */

/** A position. */
export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** A box. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The least shift that brings `box` inside `free`; where it is larger than that, its top left stays in sight. */
export function panToFit(free: PixelBox, box: PixelBox): PixelPoint {
  return {
    x: shiftAxis(free.left, free.right, box.left, box.right),
    y: shiftAxis(free.top, free.bottom, box.top, box.bottom),
  };
}

function shiftAxis(freeLow: number, freeHigh: number, low: number, high: number): number {
  if (low < freeLow || high - low > freeHigh - freeLow) return freeLow - low;
  return high > freeHigh ? freeHigh - high : 0;
}
