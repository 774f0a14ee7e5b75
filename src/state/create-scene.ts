/** Explore's scene as a pure function of the state; the other views make theirs from it. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { type Language, textIn } from '../domain/languages.ts';
import type { Place } from '../domain/lesson.ts';
import type { LngLat } from '../domain/lng-lat.ts';
import { greatCircleLine } from '../geo/great-circle.ts';
import type { Atlas } from './atlas.ts';
import type { Scene, SceneAnchor, SceneOutline, ScenePlace } from './scene.ts';

const NO_MARKS: readonly LngLat[] = [];

/** The scene of `atlas`, a signal; its parts are signals too, so that one change does not make the others anew. */
export function createScene(atlas: Atlas): ReadonlySignal<Scene> {
  const { lesson, placeById } = atlas.index;
  const layerIndex = new Map(lesson.layers.map((layer, index) => [layer.id, index]));
  const indexOf = (layer: string): number => layerIndex.get(layer) ?? 0;

  const places = computed(() =>
    atlas.shownPlaces.value.map((place) => toScenePlace(place, atlas.language.value, indexOf(place.layer))),
  );
  const outlines = computed(() =>
    lesson.outlines.flatMap((outline): SceneOutline[] => {
      const site = placeById.get(outline.site);
      if (!site || !atlas.shownLayers.value.has(site.layer)) return [];
      const schematic = outline.precision.includes('schematic');
      return [{ id: outline.id, lines: outline.lines, layerIndex: indexOf(site.layer), schematic }];
    }),
  );
  const lines = computed(() => {
    const pair = atlas.pointing.pair.value;
    const from = pair && placeById.get(pair.from);
    const to = pair && placeById.get(pair.to);
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
  }));
}

/** `place` as the map draws it, named for a reader of `language`. */
export function toScenePlace(place: Place, language: Language, layerIndex: number): ScenePlace {
  return { id: place.id, lngLat: place.lngLat, kind: place.kind, layerIndex, label: textIn(place.name, language) };
}
