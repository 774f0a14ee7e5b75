/** What an outline that is laid over is held by: a handle that moves it and one that turns it, for pointers and keys alike. */
import { createElement, RotateCw } from 'lucide';
import { Marker } from 'maplibre-gl';
import type { LngLat } from '../domain/lng-lat.ts';
import type { SceneOverlay } from '../state/scene.ts';
import type { MapLibreAdapter } from './maplibre-adapter.ts';
import type { MapEvents, MapWords } from './port.ts';

/** Pixels, and degrees, that an arrow key moves and turns; ten times as much with Shift. */
const STEP_PIXELS = 2;
const STEP_DEGREES = 1;
const LARGE = 10;

/** Least distance of the two handles on screen: at a small scale they would lie on one another. */
const MIN_ARM_PIXELS = 56;

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The handles of a map. */
export interface OverlayHandles {
  show(laid: SceneOverlay | null): void;
  setWords(words: MapWords): void;
  destroy(): void;
}

export function createOverlayHandles(
  adapter: MapLibreAdapter,
  events: Pick<MapEvents, 'onOverlayChange'>,
): OverlayHandles {
  const { engine: map } = adapter;
  let laid: SceneOverlay | null = null;
  const move = createHandle('laid-move');
  const turn = createHandle('laid-turn');
  turn.append(createElement(RotateCw, { 'aria-hidden': 'true' }));
  const moveMarker = new Marker({ element: move, draggable: true });
  const turnMarker = new Marker({ element: turn, draggable: true });

  const place = (): void => {
    if (!laid) return;
    moveMarker.setLngLat([...laid.at]);
    turnMarker.setLngLat(map.unproject(armEnd(laid)));
  };

  /** In the direction of the outline's own handle, but never so near that the two cannot be told apart. */
  function armEnd({ at, handleAt }: SceneOverlay): [number, number] {
    const from = adapter.project(at);
    const to = adapter.project(handleAt);
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const share = Math.max(length, MIN_ARM_PIXELS) / length;
    return [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
  }

  const lngLatOf = (marker: Marker): LngLat => {
    const { lng, lat } = marker.getLngLat().wrap();
    return [lng, lat];
  };
  const turnOf = (): number => {
    if (!laid) return 0;
    const from = adapter.project(laid.at);
    const to = adapter.project(lngLatOf(turnMarker));
    return (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI + map.getBearing();
  };
  moveMarker.on('drag', () => events.onOverlayChange({ at: lngLatOf(moveMarker) }, false));
  moveMarker.on('dragend', () => events.onOverlayChange({ at: lngLatOf(moveMarker) }, true));
  turnMarker.on('drag', () => events.onOverlayChange({ turnDegrees: turnOf() }, false));
  turnMarker.on('dragend', () => events.onOverlayChange({ turnDegrees: turnOf() }, true));

  move.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow || !laid) return;
    event.preventDefault();
    event.stopPropagation();
    const step = STEP_PIXELS * (event.shiftKey ? LARGE : 1);
    const { x, y } = adapter.project(laid.at);
    const { lng, lat } = map.unproject([x + arrow[0] * step, y + arrow[1] * step]).wrap();
    events.onOverlayChange({ at: [lng, lat] }, true);
  });
  turn.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow || !laid) return;
    event.preventDefault();
    event.stopPropagation();
    // Right and up turn clockwise, as on a slider.
    const sign = arrow[0] - arrow[1];
    events.onOverlayChange(
      { turnDegrees: laid.turnDegrees + sign * STEP_DEGREES * (event.shiftKey ? LARGE : 1) },
      true,
    );
  });
  map.on('move', place);

  return {
    show(next) {
      const was = laid;
      laid = next;
      place();
      if (next && !was) {
        moveMarker.addTo(map);
        turnMarker.addTo(map);
      } else if (!next && was) {
        moveMarker.remove();
        turnMarker.remove();
      }
    },
    setWords({ laidMove, laidTurn }) {
      for (const [element, name] of [
        [move, laidMove],
        [turn, laidTurn],
      ] as const) {
        element.setAttribute('aria-label', name);
        element.title = name;
      }
    },
    destroy() {
      map.off('move', place);
      moveMarker.remove();
      turnMarker.remove();
    },
  };
}

function createHandle(className: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `laid-handle ${className}`;
  return button;
}
