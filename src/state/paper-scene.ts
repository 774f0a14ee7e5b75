/** Derives scene and camera of a map on paper. */
import { BUNDLED } from '../domain/basemap.ts';
import type { Camera } from '../domain/lng-lat.ts';
import { NO_INSETS } from './map-state.ts';
import type { Scene } from './scene.ts';

export interface PictureRequest {
  /** Size on paper, CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  /** Ids of the places to show. */
  readonly places: ReadonlySet<string>;
  /** False for a blank map, which has no labels. */
  readonly labels: boolean;
  /** What will cover a part of the picture: no label of the basemap is cut by it. */
  readonly covered: PictureBox | null;
}

/** A box on a picture, CSS pixels from its top left. */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MapPicture {
  /** The pixels, which may be more than `width` × `height`. */
  readonly canvas: HTMLCanvasElement;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
}

/** CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** `scene` for paper: in light colours, and without what only a screen needs. */
export function toPaperScene(scene: Scene, request: PictureRequest): Scene {
  const { labels } = request;
  return {
    ...scene,
    places: scene.places.filter(({ id }) => request.places.has(id)),
    highlighted: new Set(),
    open: null,
    lines: [],
    anchor: null,
    cameraRequest: { type: 'camera', camera: request.camera },
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
 * The camera that shows on paper about all that `camera` shows on a screen. It looks straight down, and from farther away the more
 * `camera` is pitched.
 */
export function paperCamera(camera: Camera, screen: PictureSize, paper: PictureSize): Camera {
  const scale = Math.min(paper.width / screen.width, paper.height / screen.height);
  const tilt = Math.cos((camera.pitch * Math.PI) / 180);
  return { ...camera, zoom: Math.max(0, camera.zoom + Math.log2(scale * tilt)), pitch: 0 };
}
