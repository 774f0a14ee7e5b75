/** Owns the measurement: edits are new values, so undo is a list. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { MAX_POSITIONS, roundPosition } from '../../codec/url/values.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import {
  EMPTY_MEASUREMENT,
  type Measurement,
  type RangeRing,
  withoutPoint,
  withoutRing,
  withPoint,
  withPointMoved,
  withRing,
} from '../../domain/measurement.ts';
import type { Notices } from '../../state/notices.ts';
import type { UrlState } from '../../state/url-state.ts';
import { createRequiredContext } from '../../ui/shared/required-context.ts';

export interface MeasureModel {
  /** Changes during a drag. */
  readonly measurement: ReadonlySignal<Measurement>;
  /** The same for tables and lists; with many points it changes at the end of a drag only. */
  readonly listed: ReadonlySignal<Measurement>;
  /** Whether points are corners of a polygon; can be chosen before there are any. */
  readonly closed: ReadonlySignal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  add(at: LngLat): void;
  /** @param settled false during a drag, true at its end, which makes the whole drag one step to undo */
  move(index: number, at: LngLat, settled: boolean): void;
  remove(index: number): void;
  setClosed(closed: boolean): void;
  addRing(ring: RangeRing): void;
  removeRing(index: number): void;
  /** Replaces all of it, as one step to undo. */
  replaceAll(measurement: Measurement): void;
  clear(): void;
  undo(): void;
  redo(): void;
  dispose(): void;
}

interface Steps {
  readonly past: readonly Measurement[];
  readonly future: readonly Measurement[];
}

/** Maximum number of points with which tables and lists change during a drag. */
const MAX_LIVE = 50;

const NO_STEPS: Steps = { past: [], future: [] };

export function createMeasureModel({ values: url, navigations, replace }: UrlState, notices: Notices): MeasureModel {
  const settled = computed(() => url.value.measurement);
  const moving = signal<Measurement | null>(null);
  const measurement = computed(() => moving.value ?? settled.value);
  const listed = computed(() => (settled.value.positions.length > MAX_LIVE ? settled.value : measurement.value));
  const steps = signal<Steps>(NO_STEPS);
  const closedByTool = signal(false);

  // A link brings another measurement, to which the steps before do not apply.
  const dispose = effect(() => {
    navigations.value;
    moving.value = null;
    steps.value = NO_STEPS;
    closedByTool.value = url.peek().measurement.closed;
  });

  const write = (next: Measurement): void => {
    moving.value = null;
    // Without points the URL cannot say whether they are corners; `closedByTool` does.
    replace({ measurement: next.positions.length === 0 ? { ...next, closed: false } : next });
  };
  const apply = (next: Measurement): void => {
    const now = settled.peek();
    if (next === now) {
      write(now);
      return;
    }
    if (next.positions.length > MAX_POSITIONS || next.rangeRings.length > MAX_POSITIONS) {
      notices.show({ type: 'too-many-points', most: MAX_POSITIONS });
      return;
    }
    steps.value = { past: [...steps.peek().past, now], future: [] };
    write({ ...next, closed: closedByTool.peek() });
  };

  return {
    dispose,
    measurement,
    listed,
    closed: computed(() => closedByTool.value),
    canUndo: computed(() => steps.value.past.length > 0),
    canRedo: computed(() => steps.value.future.length > 0),
    add: (at) => apply(withPoint(settled.peek(), roundPosition(at))),
    move(index, at, isSettled) {
      const next = withPointMoved(settled.peek(), index, roundPosition(at));
      if (isSettled) apply(next);
      else moving.value = next;
    },
    remove: (index) => apply(withoutPoint(settled.peek(), index)),
    setClosed(closed) {
      if (closedByTool.peek() === closed) return;
      closedByTool.value = closed;
      if (settled.peek().positions.length > 0) apply({ ...settled.peek(), closed });
    },
    addRing: (ring) =>
      apply(
        withRing(settled.peek(), {
          ...ring,
          center: roundPosition(ring.center),
          radiusMetres: Math.round(ring.radiusMetres),
        }),
      ),
    removeRing: (index) => apply(withoutRing(settled.peek(), index)),
    replaceAll(next) {
      closedByTool.value = next.closed;
      apply({ ...next, positions: next.positions.map(roundPosition) });
    },
    clear: () => apply(EMPTY_MEASUREMENT),
    undo() {
      const { past, future } = steps.peek();
      const last = past.at(-1);
      if (!last) return;
      steps.value = { past: past.slice(0, -1), future: [settled.peek(), ...future] };
      if (last.positions.length > 0) closedByTool.value = last.closed;
      write(last);
    },
    redo() {
      const { past, future } = steps.peek();
      const [next, ...rest] = future;
      if (!next) return;
      steps.value = { past: [...past, settled.peek()], future: rest };
      if (next.positions.length > 0) closedByTool.value = next.closed;
      write(next);
    },
  };
}

export const [MeasureContext, useMeasure] = createRequiredContext<MeasureModel>('MeasureContext');
