import { describe, expect, test } from 'vitest';
import { createScene } from '../../../src/state/create-scene.ts';
import { type PictureRequest, paperCamera, toPaperScene } from '../../../src/state/paper-scene.ts';
import { makeAtlas } from '../../support/atlases.ts';

const CAMERA = { center: [10, 20] as const, zoom: 5, bearing: 30, pitch: 0 };
const REQUEST: PictureRequest = {
  width: 600,
  height: 400,
  camera: CAMERA,
  places: new Set(['one']),
  labels: true,
  covered: null,
};

function sceneOf(url: string) {
  const { appState, prefersDark } = makeAtlas({ url });
  appState.urlState.read();
  prefersDark.value = true;
  appState.map.setRelief(true);
  appState.highlight.highlight(['one']);
  appState.basemap.choose({ type: 'imagery' });
  return createScene(appState).peek();
}

describe('a scene on paper', () => {
  test('is light, with the requested places, and nothing highlighted or open', () => {
    const paper = toPaperScene(sceneOf('?place=two'), REQUEST);
    expect(paper).toMatchObject({ theme: 'light', size: 'paper', open: null, anchor: null, relief: true });
    expect(paper.basemap).toEqual({ type: 'imagery' });
    expect(paper.places.map(({ id }) => id)).toEqual(['one']);
    expect(paper.highlighted.size).toBe(0);
    expect(paper.cameraRequest).toEqual({ type: 'camera', camera: CAMERA });
  });

  test('of a blank map has the bundled basemap, and no name and no relief', () => {
    const paper = toPaperScene(sceneOf(''), { ...REQUEST, labels: false });
    expect(paper).toMatchObject({ labels: false, relief: false, basemap: { type: 'bundled' }, measure: null });
  });
});

describe('the camera on paper', () => {
  const screen = { width: 1200, height: 800 };

  test('shows all of the screen on a smaller picture, turned as it was', () => {
    expect(paperCamera(CAMERA, screen, { width: 600, height: 600 })).toEqual({ ...CAMERA, zoom: 4 });
    expect(paperCamera(CAMERA, screen, { width: 1200, height: 400 }).zoom).toBe(4);
  });

  test('looks straight down, from higher up where it was tilted', () => {
    const { zoom, pitch } = paperCamera({ ...CAMERA, pitch: 60 }, screen, screen);
    expect(pitch).toBe(0);
    expect(zoom).toBeCloseTo(4, 9);
  });
});
