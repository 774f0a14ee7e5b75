import { effect } from '@preact/signals-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/lng-lat.ts';
import { createMeasureMode } from '../../../../src/features/measure/measure.mode.ts';
import { createMeasureModel } from '../../../../src/features/measure/measure.model.ts';
import { createScene } from '../../../../src/state/create-scene.ts';
import { makeAtlas } from '../../../support/atlases.ts';

function open(url = '?view=measure') {
  const made = makeAtlas({ url });
  made.appState.urlState.read();
  return { ...made, measure: createMeasureModel(made.appState.urlState, made.appState.notices) };
}

type Act = (measure: ReturnType<typeof open>['measure']) => void;
const at = fc.tuple(
  fc.integer({ min: -179, max: 179 }),
  fc.integer({ min: -85, max: 85 }),
) as unknown as fc.Arbitrary<LngLat>;
const act: fc.Arbitrary<Act> = fc.oneof(
  at.map(
    (position): Act =>
      (measure) =>
        measure.add(position),
  ),
  fc.tuple(fc.nat(5), at).map(
    ([index, position]): Act =>
      (measure) =>
        measure.move(index, position, true),
  ),
  fc.nat(5).map(
    (index): Act =>
      (measure) =>
        measure.remove(index),
  ),
  fc.boolean().map(
    (closed): Act =>
      (measure) =>
        measure.setClosed(closed),
  ),
  at.map(
    (center): Act =>
      (measure) =>
        measure.addRing({ center, radiusMetres: 1000 }),
  ),
  fc.constant<Act>((measure) => measure.clear()),
);

describe('what is measured', () => {
  test('is in the link; each edit replaces the history entry, so Back leaves Measure', () => {
    const { measure, history } = open();
    measure.add([35.874, 34.915]);
    measure.add([35.945, 35.41167]);
    measure.addRing({ center: [35.874, 34.915], radiusMetres: 20_000 });
    expect(history.entries).toEqual(['?view=measure&line=34.915/35.874,35.41167/35.945&rings=34.915/35.874/20']);
  });

  test('every edit can be undone, and done again', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const { measure } = open('?view=measure&line=1/2,3/4');
        const seen = [JSON.stringify(measure.measurement.value)];
        for (const each of acts) {
          each(measure);
          const now = JSON.stringify(measure.measurement.value);
          if (now !== seen.at(-1) || measure.canUndo.value) seen.push(now);
        }
        while (measure.canUndo.value) measure.undo();
        expect(JSON.stringify(measure.measurement.value)).toBe(seen[0]);
        while (measure.canRedo.value) measure.redo();
        expect(JSON.stringify(measure.measurement.value)).toBe(seen.at(-1));
      }),
    );
  });

  test('a drag is shown at once and is one step to undo', () => {
    const { measure, history } = open('?view=measure&line=1/2,3/4');
    measure.move(0, [20, 10], false);
    measure.move(0, [21, 11], false);
    expect(measure.measurement.value.positions[0]).toEqual([21, 11]);
    expect(history.current()).toBe('?view=measure&line=1/2,3/4');
    measure.move(0, [22, 12], true);
    measure.undo();
    expect(measure.measurement.value.positions[0]).toEqual([2, 1]);
    expect(measure.canUndo.value).toBe(false);
  });

  test('with very many points, tables change at the end of a drag', () => {
    const few = open('?view=measure&line=1/2,3/4').measure;
    few.move(0, [20, 10], false);
    expect(few.listed.value.positions[0]).toEqual([20, 10]);
    const many = open(`?view=measure&line=${Array.from({ length: 60 }, (_, index) => `1/${index}`).join(',')}`).measure;
    many.move(0, [20, 10], false);
    expect(many.listed.value.positions[0]).toEqual([0, 1]);
    expect(many.measurement.value.positions[0]).toEqual([20, 10]);
    many.move(0, [20, 10], true);
    expect(many.listed.value.positions[0]).toEqual([20, 10]);
  });

  test('a new edit after an undo discards what could be redone', () => {
    const { measure } = open();
    measure.add([1, 1]);
    measure.undo();
    measure.add([2, 2]);
    expect(measure.canRedo.value).toBe(false);
  });

  test('more points than a link can have are refused with a notice, and nothing changes', () => {
    const { appState, measure } = open();
    const thousand = Array.from({ length: 1000 }, (_, index): LngLat => [index / 10, 10]);
    measure.replaceAll({ positions: thousand, closed: false, rangeRings: [] });
    measure.add([0, 0]);
    expect(measure.measurement.value.positions).toHaveLength(1000);
    expect(appState.notices.notices.value.map(({ content }) => content.type)).toEqual(['too-many-points']);
  });

  test('another link brings its own measurement, with nothing to undo', () => {
    const { appState, measure, history } = open();
    measure.add([1, 1]);
    appState.chooseView('explore');
    history.back();
    expect(measure.measurement.value.positions).toEqual([[1, 1]]);
    expect(measure.canUndo.value).toBe(false);
  });
});

describe('the scene', () => {
  test('has a geodesic in two pieces over the antimeridian, and rings', () => {
    const { appState, measure } = open('?view=measure&line=10/170,12/-170&rings=0/0/100');
    const { scene } = createMeasureMode(appState, measure, createScene(appState));
    expect(scene.value.measure?.lines).toHaveLength(2);
    expect(scene.value.measure?.rings).toHaveLength(1);
  });

  test('reuses the segments that a drag does not change', () => {
    const points = Array.from({ length: 50 }, (_, index) => `${10 + index / 10}/20`).join(',');
    const { appState, measure } = open(`?view=measure&line=${points}&rings=0/0/100`);
    const { scene } = createMeasureMode(appState, measure, createScene(appState));
    const stop = effect(() => void scene.value);
    const before = scene.value.measure;
    measure.move(25, [21, 12.5], false);
    const after = scene.value.measure;
    const changed = (after?.lines ?? []).filter((line, index) => line !== before?.lines[index]);
    expect(changed).toHaveLength(2);
    expect(after?.rings[0]).toBe(before?.rings[0]);
    stop();
  });

  test('fills an area of three points and more', () => {
    const { appState, measure } = open('?view=measure&area=0/0,0/10,10/10');
    const { scene } = createMeasureMode(appState, measure, createScene(appState));
    expect(scene.value.measure?.area).toHaveLength(1);
    expect(scene.value.measure?.lines).toHaveLength(3);
  });
});
