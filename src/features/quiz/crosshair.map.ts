/** Moves the crosshair by keys, and reports the position under it. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { MapView } from '../../map/create-map.ts';
import type { Scene } from '../../state/scene.ts';
import type { QuizModel } from './quiz.model.ts';

/** Pixels per arrow key; the engine's own 100 can skip a country. */
const STEP_PIXELS = 20;

const FINDING_CLASS = 'is-finding';

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export type CrosshairActions = Pick<QuizModel, 'isFinding' | 'aimAt' | 'guessAt' | 'answer'>;

/** Reports the crosshair's position on `view` and handles keys on the map. Returns a function that ends this. */
export function showCrosshair(view: MapView, scene: ReadonlySignal<Scene>, actions: CrosshairActions): () => void {
  const map = view.engine;
  const canvas = map.getCanvas();
  const container = map.getContainer();

  const aim = (): void => {
    const { insets } = scene.peek();
    const { clientWidth, clientHeight } = container;
    const x = (insets.left + clientWidth - insets.right) / 2;
    const y = (insets.top + clientHeight - insets.bottom) / 2;
    const { lng, lat } = map.unproject([x, y]).wrap();
    actions.aimAt([lng, lat]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!actions.isFinding.peek() || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    if (!arrow && event.key !== 'Enter') return;
    // Prevents the engine's own step, and a press of the button that gets the focus next.
    event.preventDefault();
    event.stopPropagation();
    if (arrow) {
      actions.guessAt(null);
      map.panBy([arrow[0] * STEP_PIXELS, arrow[1] * STEP_PIXELS], { duration: 0 }, { originalEvent: event });
    } else if (!event.repeat) {
      aim();
      actions.answer();
    }
  };
  canvas.addEventListener('keydown', onKeyDown);
  map.on('move', aim);
  map.on('resize', aim);
  let insets = scene.peek().insets;
  aim();
  const stopInsets = effect(() => {
    if (scene.value.insets === insets) return;
    insets = scene.value.insets;
    aim();
  });
  const stopFinding = effect(() => {
    container.classList.toggle(FINDING_CLASS, actions.isFinding.value);
  });
  return () => {
    canvas.removeEventListener('keydown', onKeyDown);
    map.off('move', aim);
    map.off('resize', aim);
    stopInsets();
    stopFinding();
    container.classList.remove(FINDING_CLASS);
  };
}
