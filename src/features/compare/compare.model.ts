/** Owns the two compared sites, the camera lock and the overlay. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Place } from '../../domain/lesson.ts';
import type { LessonIndex } from '../../domain/lesson-index.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { Overlay } from '../../domain/overlay.ts';
import { distanceMetres } from '../../geo/distance.ts';
import { createMapState, type MapState } from '../../state/map-state.ts';
import type { Notices } from '../../state/notices.ts';
import type { UrlState } from '../../state/url-state.ts';

/** The first or the second site. */
export type Side = 0 | 1;

/** Two sites side by side. */
export interface CompareModel {
  /** Those of the address, or the lesson's first two; null where a lesson has fewer. */
  readonly sites: ReadonlySignal<readonly [Place, Place] | null>;
  /** Whether the maps keep one ground scale and move together. */
  readonly locked: ReadonlySignal<boolean>;
  /** What is known of the second map. */
  readonly secondMap: MapState;
  /** Where the first site's outline is laid over; follows the hand while it is moved. */
  readonly overlay: ReadonlySignal<Overlay | null>;
  /** Whether the next click on a map is where the outline is to lie. */
  readonly picking: ReadonlySignal<boolean>;
  /** What the second map shows round its middle: the second site, or the spot that an outline was laid over far from it. */
  readonly target: ReadonlySignal<LngLat | null>;
  /** Puts a place on a side. The place of the other side is refused with a notice. */
  chooseSite(side: Side, placeId: string): void;
  swap(): void;
  setLocked(locked: boolean): void;
  setPicking(picking: boolean): void;
  /** Lays the first site's outline over a spot, or takes it away. */
  layOver(overlay: Overlay | null): void;
  /** A click on the map of a side: where the outline is to lie, while that is asked for; otherwise a place that is put there. */
  clickMap(side: Side, placeIds: readonly string[], at: LngLat): void;
  /** The outline is being moved or turned; `settled` when the hand lets go. */
  moveOverlay(change: Partial<Overlay>, settled: boolean): void;
}

/** Within this far of what the second map shows, an outline is moved and the map stays. */
const NEAR_METRES = 50_000;

export function createCompareModel(
  index: LessonIndex,
  { values: address, push: choose, replace: amend }: UrlState,
  notices: Notices,
): CompareModel {
  const locked = signal(true);
  const picking = signal(false);
  const moving = signal<Overlay | null>(null);

  // Apart, so that a camera that comes to rest, which is in the address too, does not make the sites anew.
  const siteIds = computed(() => address.value.sites);
  const sites = computed((): readonly [Place, Place] | null => {
    const named = siteIds.value.flatMap((id) => index.placeById.get(id) ?? []);
    const first = named[0] ?? index.lesson.places[0];
    const second = named[1] ?? index.lesson.places.find((place) => place.id !== first?.id);
    return first && second ? [first, second] : null;
  });
  const settled = computed(() => address.value.overlay);
  const overlay = computed(() => moving.value ?? settled.value);

  let shown: LngLat | null = null;
  const target = computed((): LngLat | null => {
    const second = sites.value?.[1].lngLat ?? null;
    const at = settled.value?.at;
    const near = (spot: LngLat | null): boolean =>
      at !== undefined && spot !== null && distanceMetres(spot, at) <= NEAR_METRES;
    if (at === undefined || near(second)) shown = second;
    else if (!near(shown)) shown = at;
    return shown;
  });

  const model: CompareModel = {
    sites,
    locked,
    secondMap: createMapState(),
    overlay,
    picking,
    target,
    chooseSite(side, placeId) {
      const pair = sites.peek();
      const place = index.placeById.get(placeId);
      if (!pair || !place || pair[side].id === placeId) return;
      const other = pair[side === 0 ? 1 : 0];
      if (other.id === placeId) return notices.show({ type: 'same-site', place });
      // An outline belongs to the first site and to the spot that it was laid over: neither is meant any more.
      choose({ sites: side === 0 ? [placeId, other.id] : [other.id, placeId], overlay: null, camera: null });
    },
    swap() {
      const pair = sites.peek();
      if (pair) choose({ sites: [pair[1].id, pair[0].id], overlay: null, camera: null });
    },
    setLocked(next) {
      locked.value = next;
    },
    setPicking(next) {
      picking.value = next;
    },
    layOver(next) {
      moving.value = null;
      picking.value = false;
      choose({ overlay: next });
    },
    clickMap(side, [placeId], at) {
      if (picking.peek()) model.layOver({ at, turnDegrees: overlay.peek()?.turnDegrees ?? 0 });
      else if (placeId !== undefined) model.chooseSite(side, placeId);
    },
    moveOverlay(change, isSettled) {
      const now = overlay.peek();
      if (!now) return;
      const next = { ...now, ...change };
      moving.value = isSettled ? null : next;
      if (isSettled) amend({ overlay: next });
    },
  };
  return model;
}

export const CompareContext = createContext<CompareModel | null>(null);

/** Throws outside the view. */
export function useCompare(): CompareModel {
  const model = useContext(CompareContext);
  if (!model) throw new Error('a part of Compare is rendered outside its view');
  return model;
}
