/** Moves the camera to where the scene asks for it. */
import type { Camera, LngLat } from '../../domain/lng-lat.ts';
import { boundsOf } from '../../geo/bounds.ts';
import { type TourFrame, tourCamera } from '../../geo/frame.ts';
import type { CameraRequest, Insets } from '../../state/map-state.ts';
import type { BoundsRequest, MapAdapter, Size } from '../adapter.ts';

/** Space around framed places for a mark and its name, in CSS pixels. */
const FRAME_PADDING = 72;

/** The same on a projector, where marks and names are larger. */
const TOUR_PADDING = 104;

/** Maximum duration of a tour's flight, in milliseconds: a class waits for it. */
const MAX_FLIGHT_MS = 2400;

/** Padding left and right, where names are: a share of the map's width, from the plain padding up to `max` times it. */
const HORIZONTAL = { share: 0.12, max: 1.6 } as const;

/** Minimum size that panels and padding leave to the places, in CSS pixels. */
const MIN_FREE = 96;

/** Duration of a camera movement; with reduced motion the camera jumps. */
const DURATION_MS = 600;

/** The view of a map that is being created. Empty where nothing is asked for. */
export function initialCamera(
  request: CameraRequest | null,
  insets: Insets,
  size: Size,
): Partial<Camera> | BoundsRequest {
  if (request?.type === 'camera') return request.camera;
  if (request?.type === 'tour') return tourCamera(request.camera, request.points, tourFrame(insets, size)) ?? {};
  return (request?.type === 'frame' && boundsRequest(request, insets, size)) || {};
}

/** Carries out a camera request. */
export function moveCamera(map: MapAdapter, request: CameraRequest, insets: Insets, reducedMotion: boolean): void {
  const duration = reducedMotion ? 0 : DURATION_MS;
  switch (request.type) {
    case 'zoom':
      map.easeTo({ zoom: Math.round(map.camera().zoom * 2) / 2 + request.by }, duration / 2);
      return;
    case 'pan':
      map.panBy(request.by);
      return;
    case 'camera':
      map.jumpTo(request.camera);
      return;
    case 'tour': {
      const camera = tourCamera(request.camera, request.points, tourFrame(insets, map.size())) ?? {};
      if (reducedMotion) map.jumpTo(camera);
      else map.flyTo(camera, MAX_FLIGHT_MS);
      return;
    }
    case 'frame': {
      const bounds = boundsRequest(request, insets, map.size());
      if (bounds) map.fitBounds(bounds, duration);
    }
  }
}

/** Whether a request is to show something whole, and so is carried out again when the map's box changes. */
export function isFraming(
  request: CameraRequest | null,
): request is CameraRequest & { readonly type: 'frame' | 'tour' } {
  return request?.type === 'frame' || request?.type === 'tour';
}

function boundsRequest(
  { points, maxZoom }: { readonly points: readonly LngLat[]; readonly maxZoom: number },
  insets: Insets,
  size: Size,
): BoundsRequest | null {
  const bounds = boundsOf(points);
  return bounds ? { bounds, padding: paddingOf(insets, size, FRAME_PADDING), maxZoom } : null;
}

function tourFrame(insets: Insets, size: Size): TourFrame {
  return { ...size, padding: paddingOf(insets, size, TOUR_PADDING) };
}

function paddingOf(insets: Insets, { width, height }: Size, max: number): Insets {
  const free = width - insets.left - insets.right;
  const horizontal = fitPadding(free, Math.min(Math.max(free * HORIZONTAL.share, max), max * HORIZONTAL.max));
  const vertical = fitPadding(height - insets.top - insets.bottom, max);
  return {
    top: insets.top + vertical,
    bottom: insets.bottom + vertical,
    left: insets.left + horizontal,
    right: insets.right + horizontal,
  };
}

function fitPadding(free: number, max: number): number {
  return Math.max(0, Math.min(max, (free - MIN_FREE) / 2));
}
