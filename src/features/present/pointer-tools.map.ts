/** Binds pen and spotlight to the map of a presentation. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { MapView } from '../../map/create-map.ts';
import type { Pointer } from './classroom.ts';
import type { PresentModel } from './present.model.ts';

/** CSS pixels between points of a stroke. */
const STEP_PIXELS = 3;

/** Draws on `view` while the pen is on. Returns a function that ends this. */
function enablePen(
  view: MapView,
  { pointer, beginStroke, continueStroke }: Pick<PresentModel, 'pointer' | 'beginStroke' | 'continueStroke'>,
): () => void {
  const map = view.engine;
  const box = map.getCanvasContainer();
  let drawing: { readonly id: number; x: number; y: number } | null = null;

  const positionAt = ({ clientX, clientY }: PointerEvent): LngLat => {
    const { left, top } = box.getBoundingClientRect();
    const { lng, lat } = map.unproject([clientX - left, clientY - top]).wrap();
    return [lng, lat];
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (drawing) {
      // A second finger means zooming.
      drawing = null;
      return;
    }
    drawing = { id: event.pointerId, x: event.clientX, y: event.clientY };
    beginStroke(positionAt(event));
  };
  const move = (event: PointerEvent): void => {
    if (drawing?.id !== event.pointerId) return;
    if (Math.hypot(event.clientX - drawing.x, event.clientY - drawing.y) < STEP_PIXELS) return;
    drawing = { id: event.pointerId, x: event.clientX, y: event.clientY };
    continueStroke(positionAt(event));
  };
  const up = (event: PointerEvent): void => {
    if (drawing?.id === event.pointerId) drawing = null;
  };

  const stop = effect(() => {
    if (pointer.value !== 'pen') return;
    map.dragPan.disable();
    const { cursor } = map.getCanvas().style;
    map.getCanvas().style.cursor = 'crosshair';
    box.addEventListener('pointerdown', down);
    addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', up);
    return () => {
      drawing = null;
      map.dragPan.enable();
      map.getCanvas().style.cursor = cursor;
      box.removeEventListener('pointerdown', down);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', up);
    };
  });
  return stop;
}

/** Shows the spotlight while it is on, beginning at `first`. Returns a function that ends this. */
function showSpotlight(view: MapView, pointer: ReadonlySignal<Pointer>, first: () => LngLat | undefined): () => void {
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

/** Returns a function that ends both. */
export function bindPointerTools(map: MapView, present: PresentModel): () => void {
  const stopPen = enablePen(map, present);
  const stopSpotlight = showSpotlight(map, present.pointer, () => present.content.peek()?.places[0]?.lngLat);
  return () => {
    stopPen();
    stopSpotlight();
  };
}
