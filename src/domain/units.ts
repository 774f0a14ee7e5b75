/** Units of length that a reader can choose. */

/** Kilometres, statute miles, nautical miles. */
export const UNITS = ['km', 'mi', 'nmi'] as const;

export type Unit = (typeof UNITS)[number];

/** Metres in one of each unit: the international mile of 1959 and the international nautical mile of 1929, both exact. */
export const METRES_PER_UNIT: Readonly<Record<Unit, number>> = { km: 1000, mi: 1609.344, nmi: 1852 };

export function inUnit(metres: number, unit: Unit): number {
  return metres / METRES_PER_UNIT[unit];
}
