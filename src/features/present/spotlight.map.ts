/** A spotlight that dims the page but for the surroundings of the pointer; on the map it stays where it shines when the map moves. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { MapView } from '../../map/create-map.ts';
import type { Pointer } from './classroom.ts';

/** Shines while the spotlight is taken up, until the returned function is called. It begins at `first`, for no pointer may be on the page. */
export function showSpotlight(
  view: MapView,
  pointer: ReadonlySignal<Pointer>,
  first: () => LngLat | undefined,
): () => void {
  const map = view.engine;
  return effect(() => {
    if (pointer.value !== 'spotlight') return;
    const shade = document.createElement('div');
    shade.className = 'spotlight';
    let at: LngLat | undefined = first();

    const shineAt = (x: number, y: number): void => {
      shade.style.setProperty('--x', `${x}px`);
      shade.style.setProperty('--y', `${y}px`);
    };
    const follow = (): void => {
      if (!at) return;
      const { left, top } = map.getContainer().getBoundingClientRect();
      const { x, y } = view.adapter.project(at);
      shineAt(left + x, top + y);
    };
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const { left, top, right, bottom } = map.getContainer().getBoundingClientRect();
      const isOnMap = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
      at = undefined;
      if (isOnMap) {
        const { lng, lat } = map.unproject([clientX - left, clientY - top]);
        at = [lng, lat];
      }
      shineAt(clientX, clientY);
    };

    document.body.append(shade);
    if (at) follow();
    else shineAt(innerWidth / 2, innerHeight / 2);
    addEventListener('pointermove', move);
    map.on('move', follow);
    return () => {
      removeEventListener('pointermove', move);
      map.off('move', follow);
      shade.remove();
    };
  });
}
