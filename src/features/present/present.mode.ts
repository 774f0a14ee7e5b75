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

/** What the map does in Present, until it is disposed of. */
export interface PresentMode extends MapMode {
  dispose(): void;
}

/**
 * @param base the scene that Explore would show
 * @param afterPaint calls back when the next frame is on screen: a step's words are not to wait for its map
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
      // Steps that were passed in one breath are not flown to.
      if (present.content.peek() === next) content.value = next;
    });
  });
  // Layers that are off in Explore are none of the tour's business: a step says what it shows.
  const parts = createSceneParts(appState);
  const places = computed(() => parts.places(content.value?.places ?? []));
  const outlines = computed(() => parts.outlines(content.value?.outlines ?? []));
  const lines = computed(() =>
    (content.value?.lines ?? []).flatMap(([from, to]) => greatCircleLine(from.lngLat, to.lngLat)),
  );
  // A hand draws across the antimeridian as across any other.
  const ink = computed(() =>
    strokes.value.flatMap((stroke) => (stroke.length > 1 ? splitAtAntimeridian(stroke) : [stroke])),
  );
  const scene = computed(
    (): Scene => ({
      ...base.value,
      places: places.value,
      outlines: outlines.value,
      lines: lines.value,
      freehand: ink.value,
      open: null,
      anchor: null,
      size: appState.display.compact.value ? 'page' : 'wall',
    }),
  );
  const opening = computed((): CameraRequest | null => {
    if (content.value === null) return null;
    const points = [...content.value.places.map((place) => place.lngLat), ...lines.value.flat()];
    return { type: 'tour', camera: content.value.step.view ?? null, points };
  });
  // A click is the teacher's hand, and opens nothing.
  return { scene, initialView: opening, onClick: () => undefined, dispose };
}
