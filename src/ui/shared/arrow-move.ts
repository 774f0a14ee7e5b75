/** Moving a spot by arrow keys from among the words, as far as it would move on the map. */
import type { LngLat } from '../../domain/lng-lat.ts';
import { fromMercator, toMercator, worldPixels } from '../../geo/web-mercator.ts';

/** Pixels of the map that an arrow key moves by; with Shift ten times as many. */
const STEP_PIXELS = 2;
const LARGE = 10;

/** Where no map draws there is no scale on screen: the step is that of a map of a region. */
const PLAIN_ZOOM = 8;

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where the key moves `at` to on a map of `zoom`; null where it is no arrow. */
export function arrowMove({ key, shiftKey }: KeyboardEvent, at: LngLat, zoom = PLAIN_ZOOM): LngLat | null {
  const arrow = ARROWS[key];
  if (!arrow) return null;
  const pixels = (STEP_PIXELS * (shiftKey ? LARGE : 1)) / worldPixels(zoom);
  const [x, y] = toMercator(at);
  return fromMercator([x + arrow[0] * pixels, y + arrow[1] * pixels]);
}
