/** Shows a draggable marker over the place that is being edited. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import { Marker } from 'maplibre-gl';
import { roundPosition } from '../../codec/url/values.ts';
import type { Place } from '../../domain/lesson.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { MapView } from '../../map/create-map.ts';

/** Pixels that an arrow key moves the place by; ten times as many with Shift. */
const STEP_PIXELS = 2;
const LARGE = 10;

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Moves `edited` by drag and arrow keys. Returns a function that removes the handle.
 * @param name the handle's: what it moves, and by which keys
 */
export function showPlaceDragHandle(
  view: MapView,
  edited: ReadonlySignal<Place | null>,
  name: ReadonlySignal<string>,
  move: (placeId: string, to: LngLat) => void,
): () => void {
  const map = view.engine;
  const handle = document.createElement('button');
  handle.type = 'button';
  handle.className = 'place-handle';
  const marker = new Marker({ element: handle, draggable: true });
  let shown: Place | null = null;

  const moveTo = (position: { readonly lng: number; readonly lat: number }): void => {
    if (shown) move(shown.id, roundPosition([position.lng, position.lat]));
  };
  const onDrag = (): void => moveTo(marker.getLngLat().wrap());
  marker.on('drag', onDrag);
  handle.addEventListener('click', (event) => {
    // Else the map would also get a click on the place.
    event.stopPropagation();
  });
  handle.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow || !shown) return;
    event.preventDefault();
    event.stopPropagation();
    const step = STEP_PIXELS * (event.shiftKey ? LARGE : 1);
    const { x, y } = map.project([...shown.lngLat]);
    moveTo(map.unproject([x + arrow[0] * step, y + arrow[1] * step]).wrap());
  });

  const stop = effect(() => {
    const next = edited.value;
    if (next) {
      marker.setLngLat([...next.lngLat]);
      if (!shown) marker.addTo(map);
    } else if (shown) {
      marker.remove();
    }
    shown = next;
  });
  const stopNaming = effect(() => {
    handle.setAttribute('aria-label', name.value);
    handle.title = name.value;
  });
  return () => {
    stop();
    stopNaming();
    marker.remove();
  };
}
