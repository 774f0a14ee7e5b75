/** What stands under a saved map: the scale, where it has one, and whose data it is. */
import { metresPerPixel } from '../../../geo/web-mercator.ts';
import type { Localization } from '../../../i18n/localization.ts';
import type { AppState } from '../../../state/app-state.ts';
import type { MapPicture } from '../../../state/paper-scene.ts';
import { CREDITS, roundBelow } from '../../../ui/shared/MapBox.tsx';

/** Lengths in CSS pixels of the map. */
export interface MapFooter {
  /** Null where the map is seen at a slant, which has no one scale. */
  readonly scale: { readonly pixels: number; readonly text: string } | null;
  /** What the map is of. */
  readonly title: string;
  /** Whose data it is, and what its boundaries do not say. */
  readonly credits: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Longest bar, CSS pixels. */
const LONGEST_PIXELS = 140;

/** The footer of `picture` in the reader's language and unit. */
export function mapFooter(
  { camera }: MapPicture,
  appState: AppState,
  { messages, format, direction }: Localization,
): MapFooter {
  const { type } = appState.basemap.basemap.value;
  const unit = appState.unit.value;
  const metresAPixel = metresPerPixel(camera.center[1], camera.zoom);
  const metres = roundBelow(LONGEST_PIXELS * metresAPixel, unit);
  const sources = CREDITS[type].map((credit) => (typeof credit === 'string' ? credit : credit.text)).join('');
  const disclaimer = type === 'imagery' ? '' : `${messages.map.disclaimer} `;
  return {
    scale: camera.pitch === 0 ? { pixels: metres / metresAPixel, text: format.roundDistance(metres, unit) } : null,
    title: appState.index.lesson.title,
    credits: `${disclaimer}${messages.map.attribution}: ${sources}`,
    direction,
  };
}
