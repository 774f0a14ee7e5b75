/** Where a second map looks so that it shows, round its own site, what the first shows round its: one ground scale, one displacement. */
import type { Camera, LngLat } from '../../domain/lng-lat.ts';
import { destination, polarOffset } from '../../geo/geodesic.ts';
import { zoomAtSameScale } from '../../geo/scale-lock.ts';

/** The two spots that lie at the same place in the two maps. */
export interface CameraLock {
  readonly first: LngLat;
  readonly second: LngLat;
}

/**
 * The camera that lies to `to` as `camera` lies to `from`: as far, in the same direction (WGS84 geodesic), turned and tilted alike, a
 * kilometre at its centre as long. So one camera in a link restores both maps.
 */
export function linkedCamera(camera: Camera, from: LngLat, to: LngLat): Camera {
  const { azimuthDegrees, metres } = polarOffset(from, camera.center);
  const center = metres === 0 ? to : destination(to, azimuthDegrees, metres);
  return { ...camera, center, zoom: zoomAtSameScale(camera.zoom, camera.center[1], center[1]) };
}
