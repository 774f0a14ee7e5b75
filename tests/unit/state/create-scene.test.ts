import { describe, expect, test } from 'vitest';
import type { Outline } from '../../../src/domain/lesson.ts';
import { createScene } from '../../../src/state/create-scene.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { makeAtlas } from '../../support/atlases.ts';
import { makeLesson, makePlace } from '../../support/lessons.ts';

const PIER: Outline = {
  id: 'pier',
  site: 'two',
  kind: 'breakwater',
  name: { en: 'Pier' },
  source: 'made',
  precision: 'schematic',
  lines: [
    [
      [30, 40],
      [31, 41],
    ],
  ],
  closed: false,
};

function setUp() {
  const lesson = makeLesson({
    places: [
      makePlace('one', { name: { en: 'One', ar: 'واحد' } }),
      makePlace('two', { layer: 'bases', lngLat: [30, 40] }),
    ],
    outlines: [PIER],
  });
  const { appState } = makeAtlas({ lesson });
  return { appState, scene: createScene(appState) };
}

describe('the scene', () => {
  test('of an opened place differs in what is open and in the popup’s position alone', () => {
    const { appState, scene } = setUp();
    appState.map.setStatus('ready');
    const before = scene.value;
    appState.open('one');
    const after = scene.value;
    const changed = Object.keys(after).filter((part) => after[part as keyof Scene] !== before[part as keyof Scene]);
    expect(changed).toEqual(['open', 'anchor']);
  });

  test('holds the shown places in the reader’s language, each with the position of its layer', () => {
    const { appState, scene } = setUp();
    appState.chooseLanguage('ar');
    expect(scene.value.places).toEqual([
      { id: 'one', lngLat: [10, 20], kind: 'town', layerIndex: 1, label: 'واحد' },
      { id: 'two', lngLat: [30, 40], kind: 'town', layerIndex: 0, label: 'Name of two' },
    ]);
  });

  test('hides a layer’s places and the outlines of its sites', () => {
    const { appState, scene } = setUp();
    expect(scene.value.outlines).toMatchObject([{ id: 'pier', schematic: true, layerIndex: 0 }]);
    appState.toggleLayer('bases');
    expect(scene.value.places.map((place) => place.id)).toEqual(['one']);
    expect(scene.value.outlines).toEqual([]);
  });

  test('draws the line between the two highlighted places, from one to the other', () => {
    const { appState, scene } = setUp();
    expect(scene.value.lines).toEqual([]);
    appState.highlight.highlightPair({ from: 'one', to: 'two' });
    const line = scene.value.lines.flat();
    expect(line[0]).toEqual([10, 20]);
    expect(line.at(-1)).toEqual([30, 40]);
  });

  test('anchors the open place only where it opens on the map', () => {
    const { appState, scene } = setUp();
    appState.open('one');
    expect(scene.value.anchor).toBeNull();
    appState.map.setStatus('ready');
    expect(scene.value.anchor).toEqual({ place: 'one', lngLat: [10, 20] });
  });

  test('anchors a choice where the click was', () => {
    const { appState, scene } = setUp();
    appState.map.setStatus('ready');
    appState.openOneOf(['one', 'two'], [12, 13]);
    expect(scene.value.anchor).toEqual({ place: null, lngLat: [12, 13] });
  });

  test('highlighting leaves the places the same object', () => {
    const { appState, scene } = setUp();
    const before = scene.value;
    appState.highlight.highlight(['one']);
    expect(scene.value).not.toBe(before);
    expect(scene.value.places).toBe(before.places);
    expect(scene.value.outlines).toBe(before.outlines);
  });
});
