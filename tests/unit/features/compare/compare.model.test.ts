import { effect } from '@preact/signals-core';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/lng-lat.ts';
import { createCompareMode } from '../../../../src/features/compare/compare.mode.ts';
import { createCompareModel } from '../../../../src/features/compare/compare.model.ts';
import { geodesicMetres } from '../../../../src/geo/geodesic.ts';
import { createScene } from '../../../../src/state/create-scene.ts';
import { makeAtlas } from '../../../support/atlases.ts';
import { makeLesson, makePlace } from '../../../support/lessons.ts';

const HARBOUR: LngLat = [35.874, 34.915];
const MOLE: readonly LngLat[] = [HARBOUR, [35.8592, 34.9096]];

const LESSON = makeLesson({
  places: [
    makePlace('harbour', { lngLat: HARBOUR }),
    makePlace('field', { lngLat: [35.945, 35.41167] }),
    makePlace('north', { lngLat: [37.6173, 55.7558] }),
  ],
  outlines: [
    {
      id: 'mole',
      site: 'harbour',
      kind: 'breakwater',
      name: { en: 'Mole' },
      source: 'made',
      precision: 'schematic',
      lines: [MOLE],
      closed: false,
    },
  ],
});

function open(url = '?view=compare') {
  const made = makeAtlas({ url, lesson: LESSON });
  made.appState.urlState.read();
  const { appState } = made;
  const model = createCompareModel(appState.index, appState.urlState, appState.notices);
  return { ...made, model, program: createCompareMode(appState, model, createScene(appState)) };
}

describe('the sites', () => {
  test('are the first two of the lesson until a link or a choice names others', () => {
    const { history, model } = open();
    expect(model.sites.value?.map((site) => site.id)).toEqual(['harbour', 'field']);
    model.chooseSite(1, 'north');
    expect(history.current()).toBe('?view=compare&sites=harbour,north');
    history.back();
    expect(model.sites.value?.map((site) => site.id)).toEqual(['harbour', 'field']);
  });

  test('do not change when the camera does, so the maps are not framed again', () => {
    const { appState, program, model } = open();
    const [sites, opening] = [model.sites.value, program.initialView.value];
    appState.saveCamera({ center: [35, 34], zoom: 6, bearing: 0, pitch: 0 });
    expect(model.sites.value).toBe(sites);
    expect(program.initialView.value).toBe(opening);
  });

  test('are swapped by one action', () => {
    const { history, model } = open('?view=compare&sites=north,field');
    model.swap();
    expect(history.current()).toBe('?view=compare&sites=field,north');
  });

  test('cannot be the same place: a notice says so and both stay', () => {
    const { appState, history, model } = open('?view=compare&sites=north,field');
    model.chooseSite(0, 'field');
    expect(history.current()).toBe('?view=compare&sites=north,field');
    expect(appState.notices.notices.value.map((notice) => notice.content.type)).toEqual(['same-site']);
  });

  test('of a link with one site, the other is another place', () => {
    expect(open('?view=compare&sites=harbour').model.sites.value?.map((site) => site.id)).toEqual(['harbour', 'field']);
  });
});

describe('the overlay', () => {
  test('keeps its length to a thousandth at every position and rotation', () => {
    const { program, model } = open();
    const [from, to] = MOLE as [LngLat, LngLat];
    for (const at of [
      [35.945, 35.41167],
      [37.6, 55.75],
      [179.999, -16.8],
      [12, 79.9],
    ] as LngLat[]) {
      for (const turnDegrees of [0, 77, 301.5]) {
        model.setOverlay({ at, turnDegrees });
        const ends = (program.second.value.overlay?.lines ?? []).flat();
        const [start, end] = [ends[0], ends.at(-1)] as [LngLat, LngLat];
        expect(Math.abs(geodesicMetres(start, end) / geodesicMetres(from, to) - 1)).toBeLessThan(0.001);
      }
    }
  });

  test('follows a drag, and is in the link at its end', () => {
    const { history, program, model } = open();
    model.setOverlay({ at: [36, 35], turnDegrees: 0 });
    const before = history.entries.length;
    model.moveOverlay({ turnDegrees: 40 }, false);
    expect(program.second.value.overlay?.turnDegrees).toBe(40);
    expect(history.current()).toBe('?view=compare&over=35/36');
    model.moveOverlay({ turnDegrees: 45 }, true);
    expect(history.current()).toBe('?view=compare&over=35/36/45');
    expect(history.entries).toHaveLength(before);
  });

  test('far from the second site moves the second map, which stays during a drag', () => {
    const { model } = open();
    const targets: unknown[] = [];
    effect(() => void targets.push(model.target.value));
    model.setOverlay({ at: [13.4, 52.5], turnDegrees: 0 });
    model.moveOverlay({ at: [13.41, 52.51] }, true);
    model.setOverlay(null);
    expect(targets).toEqual([
      [35.945, 35.41167],
      [13.4, 52.5],
      [35.945, 35.41167],
    ]);
  });

  test('is removed when another first site is chosen', () => {
    const { model } = open('?view=compare&over=35/36/45');
    expect(model.overlay.value).not.toBeNull();
    model.chooseSite(0, 'north');
    expect(model.overlay.value).toBeNull();
  });
});

describe('the maps', () => {
  test('are linked around the two sites until the lock is opened', () => {
    const { program, model } = open();
    expect(program.lock.value).toEqual({ first: HARBOUR, second: [35.945, 35.41167] });
    model.setLocked(false);
    expect(program.lock.value).toBeNull();
  });

  test('show the whole outlines at first', () => {
    const { program } = open();
    const wish = program.initialView.value;
    const points = wish?.type === 'frame' ? wish.points : [];
    const farthest = geodesicMetres(HARBOUR, MOLE[1] as LngLat);
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) expect(geodesicMetres(HARBOUR, point)).toBeGreaterThan(farthest);
  });

  test('each highlight their own site, and open no place on the map', () => {
    const { program } = open('?view=compare&place=north');
    expect([...program.scene.value.highlighted]).toEqual(['harbour']);
    expect([...program.second.value.highlighted]).toEqual(['field']);
    expect(program.scene.value.anchor).toBeNull();
  });
});

test('each view keeps its own camera', () => {
  const { appState, history } = open('?#map=6/34/35');
  appState.chooseView('compare');
  expect(history.current()).toBe('?view=compare');
  appState.saveCamera({ center: [1, 2], zoom: 3, bearing: 0, pitch: 0 });
  appState.chooseView('explore');
  expect(history.current()).toBe('?#map=6/34/35');
});
