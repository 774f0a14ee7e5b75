/** A pen that draws on the map: its lines lie on the ground and move with it. */
import { effect } from '@preact/signals-core';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { MapView } from '../../map/create-map.ts';
import type { PresentModel } from './present.model.ts';

/** CSS pixels that the hand moves before the line gets another point. */
const STEP_PIXELS = 3;

/** Lets a hand draw on `view` while the pen is taken up, until the returned function is called. */
export function enablePen(
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
      // A second finger: the hand wants to zoom.
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
