/** The scale bar's word for each unit. */
import type { Unit } from '../../domain/units.ts';

/** MapLibre's names of units. */
export const SCALE_UNITS: Readonly<Record<Unit, 'metric' | 'imperial' | 'nautical'>> = {
  km: 'metric',
  mi: 'imperial',
  nmi: 'nautical',
};
