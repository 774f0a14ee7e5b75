/** Two maps that move as one: whichever a person moves, the other shows the same round its own site, in the same frame. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import { zoomAtSameScale } from '../../geo/scale-lock.ts';
import type { MapView } from '../../map/create-map.ts';
import { LINKED } from '../../map/maplibre-adapter.ts';
import { type CameraLock, linkedCamera } from './linked-camera.ts';

/** Zooms nearer to one another than this are one scale: 0.007 %. */
const SAME_ZOOM = 1e-4;

/**
 * Links two maps while `lock` says how, until the returned function is called. Locked anew, the second follows the first.
 * A map at an end (of its zooms, of the world) holds the other back, so that the scale stays one.
 */
export function linkMaps(first: MapView, second: MapView, lock: ReadonlySignal<CameraLock | null>): () => void {
  let busy = false;

  const bring = (leader: MapView, follower: MapView, from: 'first' | 'second'): void => {
    const spots = lock.peek();
    if (!spots || busy) return;
    busy = true;
    const to = from === 'first' ? 'second' : 'first';
    const { center, zoom, bearing, pitch } = linkedCamera(leader.adapter.camera(), spots[from], spots[to]);
    follower.engine.jumpTo({ center: [...center], zoom, bearing, pitch }, LINKED);
    const reached = follower.adapter.camera();
    const led = leader.adapter.camera();
    const even = zoomAtSameScale(reached.zoom, reached.center[1], led.center[1]);
    if (Math.abs(even - led.zoom) > SAME_ZOOM) leader.engine.jumpTo({ zoom: even }, LINKED);
    // Drawn now and not in the next frame, in which the leader will have moved on.
    follower.engine.redraw();
    busy = false;
  };

  const stops = (['first', 'second'] as const).map((from) => {
    const [leader, follower] = from === 'first' ? [first, second] : [second, first];
    const move = (event: object): void => {
      if (!('linked' in event)) bring(leader, follower, from);
    };
    const rest = (event: object): void => {
      if (!('linked' in event) && lock.peek()) follower.reportCamera();
    };
    leader.engine.on('move', move);
    leader.engine.on('moveend', rest);
    return () => {
      leader.engine.off('move', move);
      leader.engine.off('moveend', rest);
    };
  });
  const stopLocking = effect(() => {
    if (!lock.value) return;
    bring(first, second, 'first');
    second.reportCamera();
  });
  return () => {
    stopLocking();
    for (const stop of stops) stop();
  };
}
