/** Owns the two compared sites, the camera lock and the overlay. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Place } from '../../domain/lesson.ts';
import type { LessonIndex } from '../../domain/lesson-index.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { Overlay } from '../../domain/overlay.ts';
import { distanceMetres } from '../../geo/distance.ts';
import { createMapState, type MapState } from '../../state/map-state.ts';
import type { Notices } from '../../state/notices.ts';
import type { UrlState } from '../../state/url-state.ts';
import { createRequiredContext } from '../../ui/shared/required-context.ts';

/** The first or the second site. */
export type Side = 0 | 1;

export interface CompareModel {
  /** Those of the URL, or the lesson's first two; null where a lesson has fewer. */
  readonly sites: ReadonlySignal<readonly [Place, Place] | null>;
  /** Whether both maps have the same scale and move together. */
  readonly locked: ReadonlySignal<boolean>;
  readonly secondMap: MapState;
  /** Where the first site's outline is shown on the second map; changes during a drag. */
  readonly overlay: ReadonlySignal<Overlay | null>;
  /** Whether the next click on a map places the outline. */
  readonly isPlacing: ReadonlySignal<boolean>;
  /** Centre of the second map: the second site, or the outline where it is far from that. */
  readonly target: ReadonlySignal<LngLat | null>;
  /** Refuses the place of the other side with a notice. */
  chooseSite(side: Side, placeId: string): void;
  swap(): void;
  setLocked(locked: boolean): void;
  setPlacing(isPlacing: boolean): void;
  /** Places the first site's outline, or removes it. */
  setOverlay(overlay: Overlay | null): void;
  /** Places the outline while that is asked for; otherwise chooses the clicked place as the site. */
  clickMap(side: Side, placeIds: readonly string[], at: LngLat): void;
  /** @param settled false during a drag, true at its end */
  moveOverlay(change: Partial<Overlay>, settled: boolean): void;
}

/** An outline within this distance of the second map's centre moves without the map. */
const NEAR_METRES = 50_000;

export function createCompareModel(
  index: LessonIndex,
  { values: url, push, replace }: UrlState,
  notices: Notices,
): CompareModel {
  const locked = signal(true);
  const isPlacing = signal(false);
  const moving = signal<Overlay | null>(null);

  // Computed apart, so that a change of the camera in the URL does not make new sites.
  const siteIds = computed(() => url.value.sites);
  const sites = computed((): readonly [Place, Place] | null => {
    const named = siteIds.value.flatMap((id) => index.placeById.get(id) ?? []);
    const first = named[0] ?? index.lesson.places[0];
    const second = named[1] ?? index.lesson.places.find((place) => place.id !== first?.id);
    return first && second ? [first, second] : null;
  });
  const settled = computed(() => url.value.overlay);
  const overlay = computed(() => moving.value ?? settled.value);

  let shown: LngLat | null = null;
  const target = computed((): LngLat | null => {
    const second = sites.value?.[1].lngLat ?? null;
    const at = settled.value?.at;
    const near = (position: LngLat | null): boolean =>
      at !== undefined && position !== null && distanceMetres(position, at) <= NEAR_METRES;
    if (at === undefined || near(second)) shown = second;
    else if (!near(shown)) shown = at;
    return shown;
  });

  const model: CompareModel = {
    sites,
    locked,
    secondMap: createMapState(),
    overlay,
    isPlacing,
    target,
    chooseSite(side, placeId) {
      const pair = sites.peek();
      const place = index.placeById.get(placeId);
      if (!pair || !place || pair[side].id === placeId) return;
      const other = pair[side === 0 ? 1 : 0];
      if (other.id === placeId) return notices.show({ type: 'same-site', place });
      // The outline belongs to the sites before.
      push({ sites: side === 0 ? [placeId, other.id] : [other.id, placeId], overlay: null, camera: null });
    },
    swap() {
      const pair = sites.peek();
      if (pair) push({ sites: [pair[1].id, pair[0].id], overlay: null, camera: null });
    },
    setLocked(next) {
      locked.value = next;
    },
    setPlacing(next) {
      isPlacing.value = next;
    },
    setOverlay(next) {
      moving.value = null;
      isPlacing.value = false;
      push({ overlay: next });
    },
    clickMap(side, [placeId], at) {
      if (isPlacing.peek()) model.setOverlay({ at, turnDegrees: overlay.peek()?.turnDegrees ?? 0 });
      else if (placeId !== undefined) model.chooseSite(side, placeId);
    },
    moveOverlay(change, isSettled) {
      const now = overlay.peek();
      if (!now) return;
      const next = { ...now, ...change };
      moving.value = isSettled ? null : next;
      if (isSettled) replace({ overlay: next });
    },
  };
  return model;
}

export const [CompareContext, useCompare] = createRequiredContext<CompareModel>('CompareContext');
