/** The camera of a step of a tour, for a screen that whoever wrote the step did not know. */
import type { Camera, LngLat } from '../domain/lng-lat.ts';
import { boundsOf } from './bounds.ts';
import { type Frame, frameBounds, type Padding } from './frame.ts';
import { onPicture } from './on-picture.ts';

/** A map on screen, with what must stay free around the points, in CSS pixels. */
export type TourFrame = Pick<Frame, 'width' | 'height' | 'maxZoom'> & { readonly padding: Padding };

/**
 * `stored`, where it shows all `points` inside the padding; otherwise a camera that does, no closer than it. A turned or tilted
 * camera is taken as it is. Null where there is neither a camera nor a point.
 */
export function tourCamera(stored: Camera | null, points: readonly LngLat[], frame: TourFrame): Camera | null {
  if (stored && (stored.bearing !== 0 || stored.pitch !== 0 || showsAll(stored, points, frame))) return stored;
  const bounds = boundsOf(points);
  if (!bounds) return stored;
  return frameBounds(bounds, stored ? { ...frame, maxZoom: stored.zoom } : frame);
}

/** Whether `camera`, north up, shows every one of `points` inside the padding of `frame`. */
function showsAll(camera: Camera, points: readonly LngLat[], { width, height, padding }: TourFrame): boolean {
  return points.every((point) => {
    const { x, y } = onPicture(point, camera, { width, height });
    return x >= padding.left && x <= width - padding.right && y >= padding.top && y <= height - padding.bottom;
  });
}
