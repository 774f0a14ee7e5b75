/** Measure: the scene of what is measured. Arrives with the view, for it needs the ellipsoid. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { Measurement, RangeRing } from '../../domain/measurement.ts';
import { fillableRings } from '../../geo/fillable-rings.ts';
import { densify, geodesicLine } from '../../geo/geodesic-line.ts';
import { rangeRing } from '../../geo/measure.ts';
import type { AppState } from '../../state/app-state.ts';
import type { MapMode } from '../../state/map-mode.ts';
import type { CameraRequest } from '../../state/map-state.ts';
import type { Scene, SceneMeasure } from '../../state/scene.ts';
import type { MeasureModel } from './measure.model.ts';

/** Closest zoom of the opening view. */
const MAX_ZOOM = 11;

/** @param base the scene that Explore would show */
export function createMeasureMode(appState: AppState, model: MeasureModel, base: ReadonlySignal<Scene>): MapMode {
  // Dragging one point of many changes two segments and no ring: the others keep what was computed for them.
  const segments = new Map<string, readonly (readonly LngLat[])[]>();
  const rings = new Map<string, readonly (readonly LngLat[])[]>();
  const measure = computed((): SceneMeasure => {
    const { positions, closed, rangeRings } = model.measurement.value;
    const isArea = closed && positions.length > 2;
    return {
      positions,
      lines: keep(segments, segmentsOf(positions, isArea), segmentKey, ([from, to]) => geodesicLine(from, to)).flat(),
      rings: keep(rings, rangeRings, ringKey, (ring) => rangeRing(ring.center, ring.radiusMetres)).flat(),
      area: isArea ? fillableRings(densify([...positions, positions[0] as LngLat])) : [],
    };
  });
  const scene = computed((): Scene => ({ ...base.value, open: null, anchor: null, measure: measure.value }));
  const opening = computed((): CameraRequest | null => {
    // With a link, not with each point: a camera that moves while one measures is in the way.
    appState.urlState.navigations.value;
    const points = spotsOf(model.measurement.peek());
    const places = appState.index.lesson.places.map((place) => place.lngLat);
    const shown = points.length > 1 ? points : [...points, ...places];
    return shown.length === 0 ? null : { type: 'frame', points: shown, maxZoom: MAX_ZOOM };
  });
  // A click is a point, which is drawn by what edits the points.
  return { scene, initialView: opening, onClick: () => undefined };
}

type Segment = readonly [from: LngLat, to: LngLat];

function segmentsOf(positions: readonly LngLat[], isArea: boolean): Segment[] {
  const [first] = positions;
  const path = isArea && first ? [...positions, first] : positions;
  return path.slice(1).map((to, index) => [path[index] as LngLat, to]);
}

const segmentKey = ([from, to]: Segment): string => `${from[0]} ${from[1]} ${to[0]} ${to[1]}`;
const ringKey = ({ center, radiusMetres }: RangeRing): string => `${center[0]} ${center[1]} ${radiusMetres}`;

/** `make` of each item, kept under its key; what is no longer asked for is let go. */
function keep<Item, Made>(
  kept: Map<string, Made>,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  make: (item: Item) => Made,
): Made[] {
  const next = new Map<string, Made>();
  const made = items.map((item) => {
    const key = keyOf(item);
    const value = kept.get(key) ?? make(item);
    next.set(key, value);
    return value;
  });
  kept.clear();
  for (const [key, value] of next) kept.set(key, value);
  return made;
}

/** Spots that a view of the whole measurement has to hold: the points, and the sides of the rings. */
function spotsOf({ positions, rangeRings }: Measurement): LngLat[] {
  return [...positions, ...rangeRings.flatMap((ring) => rangeRing(ring.center, ring.radiusMetres, 4).flat())];
}
