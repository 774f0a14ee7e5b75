/** Tells whether a whole file has its latitudes and longitudes the wrong way round. */

/** Rows that must speak for it where they are fewer than half. */
const ENOUGH = 3;

/**
 * True where no row makes sense only as it stands, and enough make sense only turned. All or nothing: half a file is never turned.
 * @param pairs latitude and longitude as they stand; anything else is passed over
 * @param chosen what a person said
 */
export function shouldTurn(
  pairs: readonly (readonly [number, number] | string | undefined)[],
  chosen?: boolean,
): boolean {
  if (chosen !== undefined) return chosen;
  let read = 0;
  let onlyTurned = 0;
  for (const pair of pairs) {
    if (pair === undefined || typeof pair === 'string') continue;
    const [latitude, longitude] = pair;
    read++;
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) > 90) return false;
    if (Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90) onlyTurned++;
  }
  return onlyTurned > 0 && (2 * onlyTurned >= read || onlyTurned >= ENOUGH);
}
