/** Brings the camera where the scene wishes it, and says where it came to rest. */
import type { LngLatBoundsLike, Map as MapLibreMap, MapOptions } from 'maplibre-gl';
import type { Camera, LngLat } from '../../domain/lng-lat.ts';
import { boundsOf } from '../../geo/bounds.ts';
import { type TourFrame, tourCamera } from '../../geo/tour-camera.ts';
import type { CameraRequest, Insets } from '../../state/map-state.ts';

/** Room around framed places: a mark, its name to either side, and air. CSS pixels. */
const FRAME_PADDING = 72;

/** The same on a wall, where marks and names are larger. */
const TOUR_PADDING = 104;

/** A tour's flight takes no longer, in milliseconds: a class waits for it. */
const LONGEST_FLIGHT = 2400;

/** The padding to the left and right, where names stand: a share of the map's width, between the padding and so many times it. */
const ACROSS = { share: 0.12, most: 1.6 } as const;

/** Least room that is left to the places when panels and padding compete. */
const MIN_ROOM = 96;

/** How long the camera moves, in milliseconds; reduced motion makes it jump. */
const DURATION = 600;

/** Marks the events of a movement that follows another map's: nobody moved this one. */
export const LINKED = { linked: true } as const;

/** The camera of a map that is being made. */
export function initialCamera(wish: CameraRequest | null, insets: Insets, size: Size): Partial<MapOptions> {
  if (wish?.type === 'camera') {
    const { center, zoom, bearing, pitch } = wish.camera;
    return { center: [...center], zoom, bearing, pitch };
  }
  if (wish?.type === 'tour') return cameraOptions(tourCamera(wish.camera, wish.points, tourFrame(insets, size)));
  if (wish?.type !== 'frame') return {};
  const bounds = boundsLike(wish.points);
  if (!bounds) return {};
  return { bounds, fitBoundsOptions: { padding: padding(insets, size), maxZoom: wish.maxZoom } };
}

/** Moves the camera to a wish. */
export function moveCamera(map: MapLibreMap, wish: CameraRequest, insets: Insets, reducedMotion: boolean): void {
  const duration = reducedMotion ? 0 : DURATION;
  if (wish.type === 'zoom') {
    map.easeTo({ zoom: Math.round(map.getZoom() * 2) / 2 + wish.by, duration: duration / 2 });
    return;
  }
  if (wish.type === 'pan') {
    map.panBy([...wish.by], { duration: 0 });
    return;
  }
  if (wish.type === 'camera') {
    const { center, zoom, bearing, pitch } = wish.camera;
    map.jumpTo({ center: [...center], zoom, bearing, pitch });
    return;
  }
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  if (wish.type === 'tour') {
    const camera = cameraOptions(tourCamera(wish.camera, wish.points, tourFrame(insets, { width, height })));
    if (reducedMotion) map.jumpTo(camera);
    else map.flyTo({ ...camera, maxDuration: LONGEST_FLIGHT });
    return;
  }
  const bounds = boundsLike(wish.points);
  if (!bounds) return;
  const camera = map.cameraForBounds(bounds, { padding: padding(insets, { width, height }), maxZoom: wish.maxZoom });
  if (camera) map.easeTo({ ...camera, duration, essential: false });
}

/** Whether a wish is to show something whole, and so is granted again when the map's box changes. */
export function isFraming(wish: CameraRequest | null): wish is CameraRequest & { readonly type: 'frame' | 'tour' } {
  return wish?.type === 'frame' || wish?.type === 'tour';
}

function cameraOptions(camera: Camera | null): Pick<MapOptions, 'center' | 'zoom' | 'bearing' | 'pitch'> {
  return camera === null ? {} : { ...camera, center: [...camera.center] };
}

function tourFrame(insets: Insets, size: Size): TourFrame {
  return { ...size, padding: padding(insets, size, TOUR_PADDING) };
}

/** Where `map` looks. */
export function cameraOf(map: MapLibreMap): Camera {
  const center = map.getCenter().wrap();
  return { center: [center.lng, center.lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

function padding(insets: Insets, { width, height }: Size, most = FRAME_PADDING): Insets {
  const free = width - insets.left - insets.right;
  const horizontal = fitting(free, Math.min(Math.max(free * ACROSS.share, most), most * ACROSS.most));
  const vertical = fitting(height - insets.top - insets.bottom, most);
  return {
    top: insets.top + vertical,
    bottom: insets.bottom + vertical,
    left: insets.left + horizontal,
    right: insets.right + horizontal,
  };
}

function fitting(room: number, most: number): number {
  return Math.max(0, Math.min(most, (room - MIN_ROOM) / 2));
}

/** MapLibre writes a box across the antimeridian with an east beyond 180. */
function boundsLike(points: readonly LngLat[]): LngLatBoundsLike | undefined {
  const bounds = boundsOf(points);
  if (!bounds) return undefined;
  const [west, south, east, north] = bounds;
  return [west, south, west > east ? east + 360 : east, north];
}
