/** Builds the scene of the measurement: geodesics, rings and areas. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { Measurement, RangeRing } from '../../domain/measurement.ts';
import { fillableRings } from '../../geo/fillable-rings.ts';
import { densify, geodesicLine } from '../../geo/geodesic.ts';
import { rangeRing } from '../../geo/measure.ts';
import type { AppState } from '../../state/app-state.ts';
import type { MapMode } from '../../state/map-mode.ts';
import type { CameraRequest } from '../../state/map-state.ts';
import type { Scene, SceneMeasure } from '../../state/scene.ts';
import type { MeasureModel } from './measure.model.ts';

/** Maximum zoom of the initial view. */
const MAX_ZOOM = 11;

/** @param base Explore's scene */
export function createMeasureMode(appState: AppState, model: MeasureModel, base: ReadonlySignal<Scene>): MapMode {
  // Dragging one point of many changes two segments and no ring: lines of the others are reused.
  const segments = new Map<string, readonly (readonly LngLat[])[]>();
  const rings = new Map<string, readonly (readonly LngLat[])[]>();
  const measure = computed((): SceneMeasure => {
    const { positions, closed, rangeRings } = model.measurement.value;
    const isArea = closed && positions.length > 2;
    return {
      positions,
      lines: reuse(segments, segmentsOf(positions, isArea), segmentKey, ([from, to]) => geodesicLine(from, to)).flat(),
      rings: reuse(rings, rangeRings, ringKey, (ring) => rangeRing(ring.center, ring.radiusMetres)).flat(),
      area: isArea ? fillableRings(densify([...positions, positions[0] as LngLat])) : [],
    };
  });
  const scene = computed((): Scene => ({ ...base.value, open: null, anchor: null, measure: measure.value }));
  const initialView = computed((): CameraRequest | null => {
    // Changes with a link, not with each point: the camera must not move while a person measures.
    appState.urlState.navigations.value;
    const points = extentOf(model.measurement.peek());
    const places = appState.index.lesson.places.map((place) => place.lngLat);
    const shown = points.length > 1 ? points : [...points, ...places];
    return shown.length === 0 ? null : { type: 'frame', points: shown, maxZoom: MAX_ZOOM };
  });
  // Terra Draw handles clicks, see `draw-points.map.ts`.
  return { scene, initialView, onClick: () => undefined };
}

type Segment = readonly [from: LngLat, to: LngLat];

function segmentsOf(positions: readonly LngLat[], isArea: boolean): Segment[] {
  const [first] = positions;
  const path = isArea && first ? [...positions, first] : positions;
  return path.slice(1).map((to, index) => [path[index] as LngLat, to]);
}

const segmentKey = ([from, to]: Segment): string => `${from[0]} ${from[1]} ${to[0]} ${to[1]}`;
const ringKey = ({ center, radiusMetres }: RangeRing): string => `${center[0]} ${center[1]} ${radiusMetres}`;

/** `make` of each item, from `cache` where its key is there; entries of other items are removed. */
function reuse<Item, Made>(
  cache: Map<string, Made>,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  make: (item: Item) => Made,
): Made[] {
  const next = new Map<string, Made>();
  const made = items.map((item) => {
    const key = keyOf(item);
    const value = cache.get(key) ?? make(item);
    next.set(key, value);
    return value;
  });
  cache.clear();
  for (const [key, value] of next) cache.set(key, value);
  return made;
}

/** Positions that frame the whole measurement: its points, and four of each ring. */
function extentOf({ positions, rangeRings }: Measurement): LngLat[] {
  return [...positions, ...rangeRings.flatMap((ring) => rangeRing(ring.center, ring.radiusMetres, 4).flat())];
}
