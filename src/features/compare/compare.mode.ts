/** Builds the scenes that Compare shows on its two maps. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Place } from '../../domain/lesson.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import { destination, geodesicMetres } from '../../geo/geodesic.ts';
import { transport } from '../../geo/true-size.ts';
import type { AppState } from '../../state/app-state.ts';
import type { MapMode } from '../../state/map-mode.ts';
import type { Scene, SceneOverlay } from '../../state/scene.ts';
import type { CompareModel, Side } from './compare.model.ts';
import type { CameraLock } from './linked-cameras.map.ts';

export interface CompareMode extends MapMode {
  readonly second: ReadonlySignal<Scene>;
  /** Null while the lock is open. */
  readonly lock: ReadonlySignal<CameraLock | null>;
}

/** Minimum radius around a site, in metres, and the radius where neither site has an outline. */
const MIN_RADIUS = 1_500;
const PLAIN_RADIUS = 15_000;
/** Share of the outlines' radius, for some space around them. */
const MARGIN = 1.1;
/** The bundled tiles have no more detail. */
const MAX_ZOOM = 14;
const QUARTERS = [0, 90, 180, 270];

/** @param base Explore's scene: places, outlines, language and theme are the same here */
export function createCompareMode(appState: AppState, compare: CompareModel, base: ReadonlySignal<Scene>): CompareMode {
  const linesOf = (place: Place): readonly (readonly LngLat[])[] =>
    appState.index.lesson.outlines.filter((outline) => outline.site === place.id).flatMap((outline) => outline.lines);

  /** Each site is highlighted on its map, and highlighted places on both. */
  const withSite = (highlighted: ReadonlySet<string>, side: Side): ReadonlySet<string> => {
    const site = compare.sites.value?.[side];
    return site ? new Set([...highlighted, site.id]) : highlighted;
  };

  const overlay = computed((): SceneOverlay | null => {
    const placement = compare.overlay.value;
    const first = compare.sites.value?.[0];
    if (!placement || !first) return null;
    const lines = linesOf(first);
    if (lines.length === 0) return null;
    const radius = farthestMetres(first.lngLat, lines);
    return {
      lines: transport(lines, first.lngLat, placement.at, placement.turnDegrees),
      ...placement,
      handleAt: destination(placement.at, placement.turnDegrees, radius * 1.2),
    };
  });

  const scene = computed((): Scene => {
    const { highlighted, ...rest } = base.value;
    return { ...rest, highlighted: withSite(highlighted, 0), open: null, anchor: null };
  });
  const second = computed((): Scene => {
    const { cameraRequest, insets, tileReloads } = compare.secondMap;
    const { highlighted, ...rest } = base.value;
    return {
      ...rest,
      highlighted: withSite(highlighted, 1),
      open: null,
      anchor: null,
      cameraRequest: cameraRequest.value,
      insets: insets.value,
      tileReloads: tileReloads.value,
      overlay: overlay.value,
    };
  });
  const initialView = computed(() => {
    const sites = compare.sites.value;
    if (!sites) return null;
    const radii = sites.map((site) => farthestMetres(site.lngLat, linesOf(site)));
    const radius = Math.max(...radii) > 0 ? Math.max(MIN_RADIUS, ...radii) * MARGIN : PLAIN_RADIUS;
    const points = QUARTERS.map((azimuth) => destination(sites[0].lngLat, azimuth, radius));
    return { type: 'frame' as const, points, maxZoom: MAX_ZOOM };
  });
  const lock = computed((): CameraLock | null => {
    const first = compare.sites.value?.[0].lngLat;
    const target = compare.target.value;
    return compare.locked.value && first && target ? { first, second: target } : null;
  });
  return { scene, second, initialView, lock, onClick: (placeIds, at) => compare.clickMap(0, placeIds, at) };
}

/** Distance of the farthest position of `lines`; 0 without lines. */
function farthestMetres(from: LngLat, lines: readonly (readonly LngLat[])[]): number {
  return lines.flat().reduce((most, position) => Math.max(most, geodesicMetres(from, position)), 0);
}
