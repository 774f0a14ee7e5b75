/** Composes the footer of a saved map: scale, title and credits. */
import { metresPerPixel } from '../../../geo/web-mercator.ts';
import type { Localization } from '../../../i18n/localization.ts';
import type { AppState } from '../../../state/app-state.ts';
import type { MapPicture } from '../../../state/paper-scene.ts';
import { CREDITS, roundBelow } from '../../../ui/shared/MapBox.tsx';

/** Lengths in CSS pixels of the map. */
export interface MapFooter {
  /** Null for a tilted map, which has no single scale. */
  readonly scale: { readonly pixels: number; readonly text: string } | null;
  readonly title: string;
  /** Sources, and the disclaimer on boundaries. */
  readonly credits: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Longest bar, CSS pixels. */
const LONGEST_PIXELS = 140;

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
