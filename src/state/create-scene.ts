/** Explore's scene as a pure function of the state; the other views make theirs from it. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { textIn } from '../domain/languages.ts';
import type { Outline, Place } from '../domain/lesson.ts';
import type { LngLat } from '../domain/lng-lat.ts';
import { greatCircleLine } from '../geo/great-circle.ts';
import type { Atlas } from './app-state.ts';
import type { Scene, SceneAnchor, SceneOutline, ScenePlace } from './scene.ts';

const NO_MARKS: readonly LngLat[] = [];

/** The scene of `atlas`, a signal; its parts are signals too, so that one change does not make the others anew. */
export function createScene(atlas: Atlas): ReadonlySignal<Scene> {
  const { index } = atlas;
  const parts = createSceneParts(atlas);
  const lessonOutlines = computed(() => index.lesson.outlines);
  const places = computed(() => parts.places(atlas.shownPlaces.value));
  const shownOutlines = computed(() => {
    const shown = new Set(atlas.shownPlaces.value.map(({ id }) => id));
    return lessonOutlines.value.filter(({ site }) => shown.has(site));
  });
  const outlines = computed(() => parts.outlines(shownOutlines.value));
  const lines = computed(() => {
    const pair = atlas.pointing.pair.value;
    const from = pair && index.placeById.get(pair.from);
    const to = pair && index.placeById.get(pair.to);
    return from && to ? greatCircleLine(from.lngLat, to.lngLat) : [];
  });
  const anchor = computed((): SceneAnchor | null => {
    if (atlas.openIn.value !== 'map') return null;
    const choice = atlas.pointing.choice.value;
    if (choice?.at) return { lngLat: choice.at, place: null };
    const place = atlas.openPlace.value;
    return place ? { lngLat: place.lngLat, place: place.id } : null;
  });

  return computed(() => ({
    places: places.value,
    outlines: outlines.value,
    pointed: atlas.pointing.pointed.value,
    open: atlas.openPlace.value?.id ?? null,
    lines: lines.value,
    anchor: anchor.value,
    wish: atlas.map.wish.value,
    insets: atlas.map.insets.value,
    language: atlas.language.value,
    theme: atlas.display.theme.value,
    reducedMotion: atlas.display.prefersReducedMotion.value,
    relief: atlas.map.relief.value,
    retries: atlas.map.retries.value,
    ground: atlas.ground.ground.value,
    laid: null,
    measure: null,
    marks: NO_MARKS,
    size: 'page',
    labels: true,
    ink: [],
  }));
}

/** Makes parts of a scene from parts of the lesson. To be called where signals are read: the language is one. */
export interface SceneParts {
  places(places: readonly Place[]): readonly ScenePlace[];
  outlines(outlines: readonly Outline[]): readonly SceneOutline[];
}

/** The parts of the scenes of one lesson. */
export function createSceneParts({ index, language }: Pick<Atlas, 'index' | 'language'>): SceneParts {
  const layers = computed(() => index.lesson.layers);
  const places = computed(() => index.lesson.places);
  const layerIndex = computed(() => new Map(layers.value.map((layer, number) => [layer.id, number])));
  const layerOf = computed(() => new Map(places.value.map(({ id, layer }) => [id, layer])));
  const indexOf = (layer: string | undefined): number => layerIndex.value.get(layer ?? '') ?? 0;
  return {
    places: (places) =>
      places.map(({ id, lngLat, kind, layer, name }) => ({
        id,
        lngLat,
        kind,
        layerIndex: indexOf(layer),
        label: textIn(name, language.value),
      })),
    outlines: (outlines) =>
      outlines.map(({ id, lines, site, precision }) => ({
        id,
        lines,
        layerIndex: indexOf(layerOf.value.get(site)),
        schematic: precision.includes('schematic'),
      })),
  };
}
