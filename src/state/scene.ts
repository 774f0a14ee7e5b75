/** What the map shows, as a pure function of the state. The map draws a scene and knows nothing else. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { type Language, textIn } from '../domain/languages.ts';
import type { Place } from '../domain/lesson.ts';
import type { LngLat } from '../domain/lng-lat.ts';
import type { Theme } from '../domain/theme.ts';
import { greatCircleLine } from '../geo/great-circle.ts';
import type { Atlas } from './atlas.ts';
import type { CameraWish, Insets } from './map-model.ts';

/** A place as the map draws it. */
export interface ScenePlace {
  readonly id: string;
  readonly lngLat: LngLat;
  readonly kind: string;
  /** Position of its layer in the lesson: chooses the colour. */
  readonly layerIndex: number;
  /** Its name in the reader's language. */
  readonly label: string;
}

/** A part of a site as the map draws it: a runway, a breakwater. */
export interface SceneOutline {
  readonly id: string;
  readonly lines: readonly (readonly LngLat[])[];
  readonly layerIndex: number;
  /** True where the outline is drawn after a coarse shape and not surveyed: it is dashed. */
  readonly schematic: boolean;
}

/** What opens at a position on the map; null where nothing does. */
export interface SceneAnchor {
  readonly lngLat: LngLat;
  /** The place that is open, or null for a choice between several. */
  readonly place: string | null;
}

/** What the map shows. Parts keep their identity as long as they are the same. */
export interface Scene {
  readonly places: readonly ScenePlace[];
  readonly outlines: readonly SceneOutline[];
  /** Ids of the places to draw emphasised. */
  readonly pointed: ReadonlySet<string>;
  readonly open: string | null;
  /** Great circles, each in pieces that do not cross the antimeridian. */
  readonly lines: readonly (readonly LngLat[])[];
  readonly anchor: SceneAnchor | null;
  readonly wish: CameraWish | null;
  readonly insets: Insets;
  readonly language: Language;
  readonly theme: Theme;
  readonly reducedMotion: boolean;
  readonly relief: boolean;
  readonly retries: number;
}

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
  }));
}

function toScenePlace(place: Place, language: Language, layerIndex: number): ScenePlace {
  return { id: place.id, lngLat: place.lngLat, kind: place.kind, layerIndex, label: textIn(place.name, language) };
}
