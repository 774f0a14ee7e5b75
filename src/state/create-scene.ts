/** Derives Explore's scene from the state; other views derive theirs from it. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { textIn } from '../domain/languages.ts';
import type { Outline, Place } from '../domain/lesson.ts';
import type { LngLat } from '../domain/lng-lat.ts';
import { greatCircleLine } from '../geo/great-circle.ts';
import type { AppState } from './app-state.ts';
import type { Scene, SceneAnchor, SceneOutline, ScenePlace } from './scene.ts';

const NO_PINS: readonly LngLat[] = [];
const NO_LINES: readonly (readonly LngLat[])[] = [];

/** Its parts are signals too, so that one change leaves the others the same objects. */
export function createScene(appState: AppState): ReadonlySignal<Scene> {
  const { index } = appState;
  const parts = createSceneParts(appState);
  const lessonOutlines = computed(() => index.lesson.outlines);
  const places = computed(() => parts.places(appState.shownPlaces.value));
  const shownOutlines = computed(() => {
    const shown = new Set(appState.shownPlaces.value.map(({ id }) => id));
    return lessonOutlines.value.filter(({ site }) => shown.has(site));
  });
  const outlines = computed(() => parts.outlines(shownOutlines.value));
  const lines = computed(() => {
    const pair = appState.highlight.pair.value;
    const from = pair && index.placeById.get(pair.from);
    const to = pair && index.placeById.get(pair.to);
    return from && to ? greatCircleLine(from.lngLat, to.lngLat) : NO_LINES;
  });
  const anchor = computed((): SceneAnchor | null => {
    if (appState.openIn.value !== 'map') return null;
    const choice = appState.highlight.choice.value;
    if (choice?.at) return { lngLat: choice.at, place: null };
    const place = appState.openPlace.value;
    return place ? { lngLat: place.lngLat, place: place.id } : null;
  });

  return computed(() => ({
    places: places.value,
    outlines: outlines.value,
    highlighted: appState.highlight.highlighted.value,
    open: appState.openPlace.value?.id ?? null,
    lines: lines.value,
    anchor: anchor.value,
    cameraRequest: appState.map.cameraRequest.value,
    insets: appState.map.insets.value,
    language: appState.language.value,
    theme: appState.display.theme.value,
    reducedMotion: appState.display.prefersReducedMotion.value,
    relief: appState.map.relief.value,
    tileReloads: appState.map.tileReloads.value,
    basemap: appState.basemap.basemap.value,
    overlay: null,
    measure: null,
    pins: NO_PINS,
    size: 'page',
    labels: true,
    freehand: NO_LINES,
  }));
}

/** Converts parts of the lesson to parts of a scene. Reads signals: call it in a computed. */
export interface SceneParts {
  places(places: readonly Place[]): readonly ScenePlace[];
  outlines(outlines: readonly Outline[]): readonly SceneOutline[];
}

export function createSceneParts({ index, language }: Pick<AppState, 'index' | 'language'>): SceneParts {
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
