/** The map on paper: what picture is wished, what it has come to be, and the scene that it is drawn from. Pure. */
import { BUNDLED } from '../domain/basemap.ts';
import type { Camera } from '../domain/lng-lat.ts';
import { NO_INSETS } from './map-state.ts';
import type { Scene } from './scene.ts';

/** A picture of the map that is wished for. */
export interface PictureRequest {
  /** Size on paper, CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  /** Ids of the places that are marked. */
  readonly places: ReadonlySet<string>;
  /** False for a blank map, which names nothing. */
  readonly labels: boolean;
  /** What is to stand over the picture, CSS pixels from its top left: no name of the ground is half under it. */
  readonly covered: PictureBox | null;
}

/** A box on a picture, CSS pixels from its top left. */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A picture of the map: pixels that the page can show, and what they show. */
export interface MapPicture {
  /** The pixels, opaque to the state: only the map makes them and only a view shows them. */
  readonly canvas: HTMLCanvasElement;
  /** Size that it was drawn for, CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
}

/** Size in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** `scene` as paper shows it: light, north up or as it is turned, and with nothing that only a screen needs. */
export function toPaperScene(scene: Scene, wish: PictureRequest): Scene {
  const { labels } = wish;
  return {
    ...scene,
    places: scene.places.filter(({ id }) => wish.places.has(id)),
    highlighted: new Set(),
    open: null,
    lines: [],
    anchor: null,
    cameraRequest: { type: 'camera', camera: wish.camera },
    insets: NO_INSETS,
    theme: 'light',
    reducedMotion: true,
    relief: labels && scene.relief,
    basemap: labels ? scene.basemap : BUNDLED,
    overlay: null,
    measure: labels ? scene.measure : null,
    size: 'paper',
    labels,
  };
}

/**
 * The camera that shows on paper about all that `camera` shows on a screen. Paper lies flat, so it looks straight down, and from
 * higher up the more the camera was tilted towards the horizon.
 */
export function paperCamera(camera: Camera, screen: PictureSize, paper: PictureSize): Camera {
  const scale = Math.min(paper.width / screen.width, paper.height / screen.height);
  const tilt = Math.cos((camera.pitch * Math.PI) / 180);
  return { ...camera, zoom: Math.max(0, camera.zoom + Math.log2(scale * tilt)), pitch: 0 };
}
