/** Moves the crosshair by keys, and reports the position under it. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { MapView } from '../../map/create-map.ts';
import type { Scene } from '../../state/scene.ts';
import type { QuizModel } from './quiz.model.ts';

/** Pixels that an arrow key moves the map by. The engine's own hundred would jump over a country. */
const STEP_PIXELS = 20;

/** Style of a map on which a spot is being looked for. */
const FINDING_CLASS = 'is-finding';

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What comes of looking for a spot. */
export type AimActs = Pick<QuizModel, 'isFinding' | 'aimAt' | 'guessAt' | 'answer'>;

/** Tells `acts` where the crosshair of `view` is, and hears the keys on the map, until the returned function is called. */
export function showCrosshair(view: MapView, scene: ReadonlySignal<Scene>, acts: AimActs): () => void {
  const map = view.engine;
  const canvas = map.getCanvas();
  const container = map.getContainer();

  const aim = (): void => {
    const { insets } = scene.peek();
    const { clientWidth, clientHeight } = container;
    const x = (insets.left + clientWidth - insets.right) / 2;
    const y = (insets.top + clientHeight - insets.bottom) / 2;
    const { lng, lat } = map.unproject([x, y]).wrap();
    acts.aimAt([lng, lat]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!acts.isFinding.peek() || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    if (!arrow && event.key !== 'Enter') return;
    // Neither the engine's own step, nor a press of what the answer gives the focus to.
    event.preventDefault();
    event.stopPropagation();
    if (arrow) {
      acts.guessAt(null);
      map.panBy([arrow[0] * STEP_PIXELS, arrow[1] * STEP_PIXELS], { duration: 0 }, { originalEvent: event });
    } else if (!event.repeat) {
      aim();
      acts.answer();
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
    container.classList.toggle(FINDING_CLASS, acts.isFinding.value);
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
