/** The pixels of a picture of the map. A copy: one picture may stand on several sheets. */
import { useCallback } from 'preact/hooks';
import type { MapPicture } from '../../../state/paper-scene.ts';
import { useMessages } from '../../../ui/shared/localization.ts';

/**
 * Drawn while the element comes into the page: a page that is being printed waits for nothing. Pixels are put and no image is
 * drawn, because what is drawn in a `beforeprint` listener Chromium prints as a drawing, and in the size of the screen.
 */
export function Pixels({ picture }: { readonly picture: MapPicture }) {
  const { map } = useMessages();
  const { width, height } = picture.canvas;
  const draw = useCallback(
    (element: HTMLCanvasElement | null) => {
      const pixels = picture.canvas.getContext('2d')?.getImageData(0, 0, width, height);
      if (pixels) element?.getContext('2d', { willReadFrequently: true })?.putImageData(pixels, 0, 0);
    },
    [picture, width, height],
  );
  return <canvas class="paper-pixels" ref={draw} width={width} height={height} role="img" aria-label={map.canvas} />;
}
