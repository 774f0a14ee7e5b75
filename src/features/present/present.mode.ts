/** Derives the scene of a step and the camera flight to it. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { splitAtAntimeridian } from '../../geo/antimeridian.ts';
import { greatCircleLine } from '../../geo/great-circle.ts';
import type { AppState } from '../../state/app-state.ts';
import { createSceneParts } from '../../state/create-scene.ts';
import type { MapMode } from '../../state/map-mode.ts';
import type { CameraRequest } from '../../state/map-state.ts';
import type { Scene } from '../../state/scene.ts';
import type { PresentModel } from './present.model.ts';

export interface PresentMode extends MapMode {
  dispose(): void;
}

/**
 * @param base the scene that Explore would show
 * @param afterPaint calls back after the next paint, so that a step's text does not wait for its map
 */
export function createPresentMode(
  appState: AppState,
  present: PresentModel,
  base: ReadonlySignal<Scene>,
  afterPaint: (listener: () => void) => void,
): PresentMode {
  const { strokes } = present;
  const content = signal(present.content.peek());
  const dispose = effect(() => {
    const next = present.content.value;
    if (next === content.peek()) return;
    afterPaint(() => {
      // Skips steps that were passed quickly.
      if (present.content.peek() === next) content.value = next;
    });
  });
  // A step shows its places even if Explore hides their layers.
  const parts = createSceneParts(appState);
  const places = computed(() => parts.places(content.value?.places ?? []));
  const outlines = computed(() => parts.outlines(content.value?.outlines ?? []));
  const lines = computed(() =>
    (content.value?.lines ?? []).flatMap(([from, to]) => greatCircleLine(from.lngLat, to.lngLat)),
  );
  // Strokes may cross the antimeridian.
  const freehand = computed(() =>
    strokes.value.flatMap((stroke) => (stroke.length > 1 ? splitAtAntimeridian(stroke) : [stroke])),
  );
  const scene = computed(
    (): Scene => ({
      ...base.value,
      places: places.value,
      outlines: outlines.value,
      lines: lines.value,
      freehand: freehand.value,
      open: null,
      anchor: null,
      size: appState.display.compact.value ? 'page' : 'wall',
    }),
  );
  const initialView = computed((): CameraRequest | null => {
    if (content.value === null) return null;
    const points = [...content.value.places.map((place) => place.lngLat), ...lines.value.flat()];
    return { type: 'tour', camera: content.value.step.view ?? null, points };
  });
  // A click is the teacher pointing; it opens nothing.
  return { scene, initialView, onClick: () => undefined, dispose };
}
