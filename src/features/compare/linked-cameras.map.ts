/** Links the cameras of two maps, to show the same around their sites. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Camera, LngLat } from '../../domain/lng-lat.ts';
import { destination, polarOffset } from '../../geo/geodesic.ts';
import { zoomAtSameScale } from '../../geo/true-size.ts';
import type { MapView } from '../../map/create-map.ts';

/** Difference of zoom below which two scales count as equal: 0.007 %. */
const SAME_ZOOM = 1e-4;

/**
 * Links two maps while `lock` is not null, until the returned function is called. When it is locked, the second follows the first.
 * A map at a limit of zoom or latitude holds the other back, so that both keep one scale.
 */
export function linkMaps(first: MapView, second: MapView, lock: ReadonlySignal<CameraLock | null>): () => void {
  let isBusy = false;

  const follow = (leading: MapView, following: MapView, from: 'first' | 'second'): void => {
    const centers = lock.peek();
    if (!centers || isBusy) return;
    isBusy = true;
    const [leader, follower] = [leading.adapter, following.adapter];
    follower.jumpTo(linkedCamera(leader.camera(), centers[from], centers[from === 'first' ? 'second' : 'first']), true);
    const reached = follower.camera();
    const led = leader.camera();
    const zoom = zoomAtSameScale(reached.zoom, reached.center[1], led.center[1]);
    if (Math.abs(zoom - led.zoom) > SAME_ZOOM) leader.jumpTo({ zoom }, true);
    // In the next frame the leader would have moved on.
    follower.redraw();
    isBusy = false;
  };

  const link = (leading: MapView, following: MapView, from: 'first' | 'second'): (() => void)[] => [
    leading.adapter.on('move', ({ linked }) => {
      if (!linked) follow(leading, following, from);
    }),
    leading.adapter.on('moveend', ({ linked }) => {
      if (!linked && lock.peek()) following.reportCamera();
    }),
  ];
  const stops = [
    ...link(first, second, 'first'),
    ...link(second, first, 'second'),
    effect(() => {
      if (!lock.value) return;
      follow(first, second, 'first');
      second.reportCamera();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The two positions that are shown at the same place on the two maps. */
export interface CameraLock {
  readonly first: LngLat;
  readonly second: LngLat;
}

/**
 * The camera with the same offset from `to` (WGS84 geodesic), bearing, pitch and scale at its centre as `camera` has from `from`. So one
 * camera in a link restores both maps.
 */
export function linkedCamera(camera: Camera, from: LngLat, to: LngLat): Camera {
  const { azimuthDegrees, metres } = polarOffset(from, camera.center);
  const center = metres === 0 ? to : destination(to, azimuthDegrees, metres);
  return { ...camera, center, zoom: zoomAtSameScale(camera.zoom, camera.center[1], center[1]) };
}
