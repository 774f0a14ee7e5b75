/** The heights at which the sheet of words comes to rest. */

/** Lowest first. */
export const RESTS = ['peek', 'half', 'full'] as const;

/** A height of the sheet. Its size is in CSS: `--sheet-peek`, `--sheet-half`, `--sheet-full`. */
export type Rest = (typeof RESTS)[number];

/** The rest that is `by` steps above `rest`, the ends being ends. */
export function stepRest(rest: Rest, by: number): Rest {
  const index = Math.min(Math.max(RESTS.indexOf(rest) + by, 0), RESTS.length - 1);
  return RESTS[index] ?? rest;
}

/** The rest whose height is nearest to `height`; `heights` are in the order of {@link RESTS}. */
export function nearestRest(height: number, heights: readonly number[]): Rest {
  const distances = heights.map((rest) => Math.abs(rest - height));
  return RESTS[distances.indexOf(Math.min(...distances))] ?? 'half';
}
