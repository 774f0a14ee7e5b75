/** How long a round distance is on the map, in the reader's unit and language. */
import { METRES_PER_UNIT, type Unit } from '../../../domain/units.ts';
import { metresPerPixel } from '../../../geo/web-mercator.ts';
import type { MapState } from '../../../state/map-state.ts';
import { useAppState } from '../app-state.ts';
import { useLocalization } from '../localization.ts';

/** Longest bar, CSS pixels. */
const LONGEST_PIXELS = 132;

/** At the map's foot; measured at the latitude of its centre, for on a Mercator map no bar is right everywhere. */
export function ScaleBar({ map }: { readonly map: MapState }) {
  const appState = useAppState();
  const { format } = useLocalization();
  const camera = map.camera.value;
  if (map.status.value !== 'ready' || camera === null) return null;
  const metresAPixel = metresPerPixel(camera.center[1], camera.zoom);
  const unit = appState.unit.value;
  const metres = roundBelow(LONGEST_PIXELS * metresAPixel, unit);
  return (
    <p class="scale-bar" style={{ inlineSize: `${(metres / metresAPixel).toFixed(1)}px` }}>
      {format.roundDistance(metres, unit)}
    </p>
  );
}

/** The largest 1, 2 or 5 × a power of ten of `unit` that is not longer than `metres`; in metres. */
export function roundBelow(metres: number, unit: Unit): number {
  const value = metres / METRES_PER_UNIT[unit];
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2, 1].find((digit) => digit * power <= value) ?? 1;
  return step * power * METRES_PER_UNIT[unit];
}
