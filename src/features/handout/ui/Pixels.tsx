/** Copies a map picture into a sheet. */
import { useCallback } from 'preact/hooks';
import type { MapPicture } from '../../../state/paper-scene.ts';
import { useMessages } from '../../../ui/shared/localization.ts';

/**
 * Draws while the element is attached, because printing does not wait. Copies pixels instead of drawing an image, because Chromium
 * prints what a `beforeprint` listener draws as vectors in screen size. Each sheet gets a copy of its own.
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
