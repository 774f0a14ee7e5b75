/** Present: the scene of a step, and the flight to it. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { greatCircleLine } from '../geo/great-circle.ts';
import type { Atlas } from './atlas.ts';
import { createSceneParts } from './create-scene.ts';
import type { CameraWish } from './map-model.ts';
import type { Scene } from './scene.ts';
import type { ViewProgram } from './view-program.ts';

/** @param base the scene that Explore would show */
export function createPresentProgram(atlas: Atlas, base: ReadonlySignal<Scene>): ViewProgram {
  const { content, strokes } = atlas.present;
  // Layers that are off in Explore are none of the tour's business: a step says what it shows.
  const parts = createSceneParts(atlas);
  const places = computed(() => parts.places(content.value?.places ?? []));
  const outlines = computed(() => parts.outlines(content.value?.outlines ?? []));
  const lines = computed(() =>
    (content.value?.lines ?? []).flatMap(([from, to]) => greatCircleLine(from.lngLat, to.lngLat)),
  );
  const scene = computed(
    (): Scene => ({
      ...base.value,
      places: places.value,
      outlines: outlines.value,
      lines: lines.value,
      ink: strokes.value,
      open: null,
      anchor: null,
      size: atlas.display.compact.value ? 'page' : 'wall',
    }),
  );
  const opening = computed((): CameraWish | null => {
    if (content.value === null) return null;
    const points = [...content.value.places.map((place) => place.lngLat), ...lines.value.flat()];
    return { type: 'tour', camera: content.value.step.view ?? null, points };
  });
  return { scene, opening };
}
