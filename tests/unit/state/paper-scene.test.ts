import { describe, expect, test } from 'vitest';
import { createScene } from '../../../src/state/create-scene.ts';
import { type PictureWish, paperCamera, toPaperScene } from '../../../src/state/paper-scene.ts';
import { makeAtlas } from '../../support/atlases.ts';

const CAMERA = { center: [10, 20] as const, zoom: 5, bearing: 30, pitch: 0 };
const WISH: PictureWish = {
  width: 600,
  height: 400,
  camera: CAMERA,
  places: new Set(['one']),
  labels: true,
  covered: null,
};

function sceneOf(url: string) {
  const { atlas, prefersDark } = makeAtlas({ url });
  atlas.addressModel.arrive();
  prefersDark.value = true;
  atlas.map.setRelief(true);
  atlas.pointing.point(['one']);
  atlas.ground.choose({ type: 'imagery' });
  return createScene(atlas).peek();
}

describe('a scene on paper', () => {
  test('is light, with the places that are wished and nothing pointed at or open', () => {
    const paper = toPaperScene(sceneOf('?place=two'), WISH);
    expect(paper).toMatchObject({ theme: 'light', size: 'paper', open: null, anchor: null, relief: true });
    expect(paper.ground).toEqual({ type: 'imagery' });
    expect(paper.places.map(({ id }) => id)).toEqual(['one']);
    expect(paper.pointed.size).toBe(0);
    expect(paper.wish).toEqual({ type: 'camera', camera: CAMERA });
  });

  test('of a blank map has the bundled ground, and no name and no relief', () => {
    const paper = toPaperScene(sceneOf(''), { ...WISH, labels: false });
    expect(paper).toMatchObject({ labels: false, relief: false, ground: { type: 'bundled' }, measure: null });
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
