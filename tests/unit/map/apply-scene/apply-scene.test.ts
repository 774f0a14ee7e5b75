import { signal } from '@preact/signals-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { SOURCES } from '../../../../src/cartography/ids.ts';
import { isCrowded } from '../../../../src/cartography/style.ts';
import { applyScene } from '../../../../src/map/apply-scene/apply-scene.ts';
import { createScene } from '../../../../src/state/create-scene.ts';
import type { Scene } from '../../../../src/state/scene.ts';
import { makeAtlas } from '../../../support/atlases.ts';
import { settled } from '../../../support/authoring.ts';
import { makeLesson, makePlace } from '../../../support/lessons.ts';
import { TestMapAdapter } from '../../../support/test-map-adapter.ts';

/** A map whose style is loaded, and a scene that a test changes. */
function arrange({ framed = false } = {}) {
  const map = new TestMapAdapter();
  const { appState } = makeAtlas({ lesson: makeLesson({ places: [makePlace('one'), makePlace('two')] }) });
  const first = createScene(appState).peek();
  const scene = signal(first);
  const shown: string[] = [];
  let basemapChanged = (): void => undefined;
  const reloads: (() => void)[] = [];
  const fonts: (() => void)[] = [];
  const initialView = { untouched: true, framed };
  const stop = applyScene({
    map,
    scene,
    first,
    basemaps: {
      styleOptions: ({ theme, language, size, labels, places }) => ({
        theme,
        language,
        size,
        labels,
        clustered: false,
        crowded: isCrowded(places.length),
        basemap: null,
        tiles: { bundled: null, relief: null },
      }),
      reload: () => new Promise((done) => reloads.push(done)),
      onChange(listener) {
        basemapChanged = listener;
      },
    },
    popup: { update: ({ anchor }) => void shown.push(`popup ${anchor?.place ?? 'closed'}`) },
    highlights: { show: ({ highlighted }) => void shown.push(`highlights ${[...highlighted]}`) },
    buttons: { update: (places) => void shown.push(`buttons ${places.map(({ id }) => id)}`) },
    initialView,
    loadFonts: () => new Promise((done) => fonts.push(done)),
  });
  onTestFinished(stop);
  map.emit('styleload', null);
  shown.length = 0;
  const change = (parts: Partial<Scene>): void => {
    scene.value = { ...scene.peek(), ...parts };
  };
  return { map, scene, change, shown, stop, initialView, reloads, fonts, changeBasemap: () => basemapChanged() };
}

const sourcesOf = (map: TestMapAdapter): string[] => map.data.map(([source]) => source);

describe('a new scene', () => {
  test('that is the same sets no data and no style', () => {
    const { map, change } = arrange();
    change({});
    expect(map.data).toEqual([]);
    expect(map.styles).toEqual([]);
    expect(map.movements).toEqual([]);
  });

  test.each<[string, Partial<Scene>, string[]]>([
    ['places', { places: [] }, [SOURCES.places]],
    ['outlines', { outlines: [] }, [SOURCES.outlines]],
    ['lines', { lines: [] }, [SOURCES.lines]],
    ['pins', { pins: [[1, 2]] }, [SOURCES.pins]],
    ['freehand lines', { freehand: [[[1, 2]]] }, [SOURCES.freehand]],
    ['an overlay', { overlay: { lines: [], at: [1, 2], turnDegrees: 0, handleAt: [1, 3] } }, [SOURCES.overlay]],
    ['highlights', { highlighted: new Set(['one']) }, []],
  ])('with other %s sets only their data', (_, parts, sources) => {
    const { map, change } = arrange();
    change(parts);
    expect(sourcesOf(map)).toEqual(sources);
    expect(map.styles).toEqual([]);
  });

  test('sets a measurement’s line, and its rings and area only where they changed', () => {
    const { map, change } = arrange();
    const measure = { positions: [], lines: [], rings: [[[0, 0] as const]], area: [[[0, 0] as const]] };
    change({ measure });
    expect(sourcesOf(map)).toEqual([SOURCES.measureLines, SOURCES.measureRings, SOURCES.measureArea]);
    map.data.length = 0;
    change({ measure: { ...measure, lines: [[[1, 1]]], rings: [...measure.rings], area: [...measure.area] } });
    expect(sourcesOf(map)).toEqual([SOURCES.measureLines]);
  });

  test('updates buttons only where places changed', () => {
    const { change, shown } = arrange();
    change({ highlighted: new Set(['two']) });
    expect(shown).toEqual(['highlights two', 'popup closed']);
    shown.length = 0;
    change({ places: [] });
    expect(shown).toEqual(['highlights two', 'buttons ', 'popup closed']);
  });

  test('is not shown once stopped', () => {
    const { map, change, stop } = arrange();
    stop();
    change({ places: [] });
    expect(map.data).toEqual([]);
  });
});

describe('a new style', () => {
  test('comes with another theme, keeps the data of the scene and layers of Terra Draw', () => {
    const { map, change } = arrange();
    change({ theme: 'dark' });
    const current = map.styles[0];
    if (!current) throw new Error('no style was set');
    const data = { type: 'geojson' as const, data: 'kept' };
    current.sources = { ...current.sources, [SOURCES.pins]: data, 'td-point': data };
    current.layers.push({ id: 'td-point', type: 'circle', source: 'td-point' });
    change({ theme: 'light' });
    expect(map.styles).toHaveLength(2);
    expect(map.styles[1]?.sources).toMatchObject({ [SOURCES.pins]: data, 'td-point': data });
    expect(map.styles[1]?.layers.at(-1)?.id).toBe('td-point');
  });

  test('comes where a basemap is available, and where places become many', () => {
    const { map, change, scene, changeBasemap } = arrange();
    changeBasemap();
    expect(map.styles).toHaveLength(1);
    const [place] = scene.peek().places;
    if (!place) throw new Error('no place');
    change({ places: Array.from({ length: 7 }, (_, index) => ({ ...place, id: `${index}` })) });
    expect(map.styles).toHaveLength(2);
  });

  test('waits for the style that is restored with a lost context, whose data is set again', () => {
    const { map, change } = arrange();
    map.emit('contextlost', null);
    change({ theme: 'dark', pins: [[1, 2]] });
    expect(map.styles).toEqual([]);
    map.data.length = 0;
    map.emit('styleload', null);
    expect(map.styles).toHaveLength(1);
    expect(sourcesOf(map)).toContain(SOURCES.pins);
    expect(map.data).toHaveLength(9);
  });

  test('replaces the one that a lost context brings back', () => {
    const { map } = arrange();
    map.emit('contextlost', null);
    map.emit('styleload', null);
    expect(map.styles).toHaveLength(1);
  });

  test('in another language waits for its fonts and then shows the newest scene', async () => {
    const { map, change, fonts, shown } = arrange();
    change({ language: 'ar' });
    change({ language: 'ar', highlighted: new Set(['two']) });
    expect([map.styles, shown]).toEqual([[], []]);
    expect(fonts).toHaveLength(1);
    fonts[0]?.();
    await settled();
    expect(map.styles).toHaveLength(1);
    expect(shown).toEqual(['highlights two', 'popup closed']);
  });
});

describe('the camera', () => {
  test('moves once for each request', () => {
    const { map, change, initialView } = arrange();
    change({ cameraRequest: { type: 'zoom', by: 1 } });
    change({ pins: [] });
    expect(map.movements).toHaveLength(1);
    expect(initialView).toEqual({ untouched: false, framed: false });
  });

  test('frames again when panels cover more of the map, until it shows something else', () => {
    const { map, change, initialView } = arrange();
    change({ cameraRequest: { type: 'frame', points: [[0, 0]], maxZoom: 9 } });
    change({ pins: [] });
    expect(map.movements).toHaveLength(1);
    change({ insets: { top: 0, right: 100, bottom: 0, left: 0 } });
    expect(map.movements.map(({ type }) => type)).toEqual(['fit', 'fit']);
    initialView.framed = false;
    change({ insets: { top: 0, right: 0, bottom: 0, left: 0 } });
    expect(map.movements).toHaveLength(2);
  });

  test('pans to a place that is opened beside the map and covered, when its words are painted', () => {
    const { map, change, scene } = arrange();
    const [place] = scene.peek().places;
    if (!place) throw new Error('no place');
    change({ places: [{ ...place, id: 'edge', lngLat: [69, 0] }] });
    change({ open: 'edge' });
    expect(map.movements).toEqual([]);
    map.paint();
    expect(map.movements).toMatchObject([{ type: 'ease', durationMs: 200 }]);
  });
});

test('tiles are requested again when the bundled tiles have been opened again', async () => {
  const { map, change, reloads } = arrange();
  change({ tileReloads: 1 });
  expect(map.refreshed).toEqual([]);
  reloads[0]?.();
  await settled();
  expect(map.refreshed).toEqual([SOURCES.world, SOURCES.detail]);
});
