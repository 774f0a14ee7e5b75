/** The pixels of a picture of the map. A copy: one picture may stand on several sheets. */
import { useCallback } from 'preact/hooks';
import type { MapPicture } from '../../state/paper-scene.ts';
import { useMessages } from '../shared/context.ts';

/** Drawn while the element comes into the page: a page that is being printed waits for nothing. */
export function Pixels({ picture }: { readonly picture: MapPicture }) {
  const { map } = useMessages();
  const draw = useCallback(
    (element: HTMLCanvasElement | null) => {
      element?.getContext('2d', { willReadFrequently: true })?.drawImage(picture.canvas, 0, 0);
    },
    [picture],
  );
  const { width, height } = picture.canvas;
  return <canvas class="paper-pixels" ref={draw} width={width} height={height} role="img" aria-label={map.canvas} />;
}
