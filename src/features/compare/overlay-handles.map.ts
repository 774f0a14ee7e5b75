/** Shows the handles that move and turn the overlay on the second map. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import { createElement, RotateCw } from 'lucide';
import { Marker } from 'maplibre-gl';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { Overlay } from '../../domain/overlay.ts';
import type { PixelPoint } from '../../map/adapter.ts';
import type { MapView } from '../../map/create-map.ts';
import type { SceneOverlay } from '../../state/scene.ts';

/** Pixels, and degrees, that an arrow key moves and turns; ten times as much with Shift. */
const STEP_PIXELS = 2;
const STEP_DEGREES = 1;
const LARGE = 10;

/** Minimum distance of the two handles on screen: at a small scale they would overlap. */
const MIN_ARM_PIXELS = 56;

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Accessible names of the handles. */
interface HandleNames {
  readonly move: string;
  readonly turn: string;
}

/**
 * Shows handles while `overlay` is not null, for pointers and arrow keys, until the returned function is called.
 * @param onChange `settled` is false during a drag and true at its end
 */
export function showOverlayHandles(
  { adapter, engine }: MapView,
  overlay: ReadonlySignal<SceneOverlay | null>,
  names: ReadonlySignal<HandleNames>,
  onChange: (change: Partial<Overlay>, settled: boolean) => void,
): () => void {
  const move = createHandle('overlay-move');
  const turn = createHandle('overlay-turn');
  turn.append(createElement(RotateCw, { 'aria-hidden': 'true' }));
  const moveMarker = new Marker({ element: move, draggable: true });
  const turnMarker = new Marker({ element: turn, draggable: true });

  const position = (): void => {
    const shown = overlay.peek();
    if (!shown) return;
    moveMarker.setLngLat([...shown.at]);
    const { x, y } = armEnd(shown);
    turnMarker.setLngLat(engine.unproject([x, y]));
  };

  /** In the direction of the overlay's own handle, but at least {@link MIN_ARM_PIXELS} away. */
  function armEnd({ at, handleAt }: SceneOverlay): PixelPoint {
    const from = adapter.project(at);
    const to = adapter.project(handleAt);
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const share = Math.max(length, MIN_ARM_PIXELS) / length;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  }

  const lngLatOf = (marker: Marker): LngLat => {
    const { lng, lat } = marker.getLngLat().wrap();
    return [lng, lat];
  };
  const turnOf = (): number => {
    const shown = overlay.peek();
    if (!shown) return 0;
    const from = adapter.project(shown.at);
    const to = adapter.project(lngLatOf(turnMarker));
    return (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI + engine.getBearing();
  };
  moveMarker.on('drag', () => onChange({ at: lngLatOf(moveMarker) }, false));
  moveMarker.on('dragend', () => onChange({ at: lngLatOf(moveMarker) }, true));
  turnMarker.on('drag', () => onChange({ turnDegrees: turnOf() }, false));
  turnMarker.on('dragend', () => onChange({ turnDegrees: turnOf() }, true));

  onArrowKey(move, ([right, down], factor) => {
    const shown = overlay.peek();
    if (!shown) return;
    const { x, y } = adapter.project(shown.at);
    const step = STEP_PIXELS * factor;
    const { lng, lat } = engine.unproject([x + right * step, y + down * step]).wrap();
    onChange({ at: [lng, lat] }, true);
  });
  onArrowKey(turn, ([right, down], factor) => {
    const shown = overlay.peek();
    // Right and up turn clockwise, as on a slider.
    if (shown) onChange({ turnDegrees: shown.turnDegrees + (right - down) * STEP_DEGREES * factor }, true);
  });
  engine.on('move', position);

  let isShown = false;
  const stops = [
    effect(() => {
      const next = overlay.value !== null;
      position();
      for (const marker of [moveMarker, turnMarker]) {
        if (next && !isShown) marker.addTo(engine);
        else if (!next && isShown) marker.remove();
      }
      isShown = next;
    }),
    effect(() => {
      for (const [element, name] of [
        [move, names.value.move],
        [turn, names.value.turn],
      ] as const) {
        element.setAttribute('aria-label', name);
        element.title = name;
      }
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    engine.off('move', position);
    moveMarker.remove();
    turnMarker.remove();
  };
}

/** Calls `listener` with an arrow's direction, and with how many steps to take. */
function onArrowKey(
  handle: HTMLElement,
  listener: (arrow: readonly [right: number, down: number], factor: number) => void,
): void {
  handle.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    event.stopPropagation();
    listener(arrow, event.shiftKey ? LARGE : 1);
  });
}

function createHandle(className: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `overlay-handle ${className}`;
  return button;
}
