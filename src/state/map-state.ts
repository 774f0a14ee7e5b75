/** Owner of what is known of the map: whether it draws, where it looks, and where it has been asked to look. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Camera, LngLat } from '../domain/lng-lat.ts';

/**
 * `waiting`: words first, the engine is not asked for yet. `loading`, `ready`: as they say.
 * `lost`: the browser took the drawing context away and will give it back.
 * `unavailable`: no WebGL, or the engine did not load; the words and the locator map stay.
 */
export type MapStatus = 'waiting' | 'loading' | 'ready' | 'lost' | 'unavailable';

/** Whether the bundled map is there. Without it places are drawn on a plain ground. */
export type TilesStatus = 'loading' | 'ready' | 'failed';

/** Where the map is asked to look. A new object is a new wish. */
export type CameraRequest =
  | { readonly type: 'camera'; readonly camera: Camera }
  /** All these points with room around them, no closer than `maxZoom`. */
  | { readonly type: 'frame'; readonly points: readonly LngLat[]; readonly maxZoom: number }
  /**
   * A flight to a stored camera. Where it does not show all the points on this screen, they are framed instead, no closer than it.
   * Without a camera they are framed.
   */
  | { readonly type: 'tour'; readonly camera: Camera | null; readonly points: readonly LngLat[] }
  /** Closer (positive) or farther by whole zoom steps. */
  | { readonly type: 'zoom'; readonly by: number }
  /** Sideways by CSS pixels, at once: what was to the right or below comes nearer. */
  | { readonly type: 'pan'; readonly by: readonly [right: number, down: number] };

/** How much of the map's box other things cover, in CSS pixels: the camera keeps places out of there. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Nothing covers the map. */
export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** What is known of the map, and what is wished of it. */
export interface MapState {
  readonly status: ReadonlySignal<MapStatus>;
  readonly bundledTiles: ReadonlySignal<TilesStatus>;
  /** Whether a part of the background did not come since it was last asked for. */
  readonly incomplete: ReadonlySignal<boolean>;
  /** Counts wishes to load the archive again. */
  readonly tileReloads: ReadonlySignal<number>;
  readonly relief: ReadonlySignal<boolean>;
  readonly cameraRequest: ReadonlySignal<CameraRequest | null>;
  /** Where the map looks; null before it has drawn. */
  readonly camera: ReadonlySignal<Camera | null>;
  readonly insets: ReadonlySignal<Insets>;
  setStatus(status: MapStatus): void;
  setBundledTiles(status: TilesStatus): void;
  setIncomplete(): void;
  reloadTiles(): void;
  /** Counts wishes to make the map anew, engine and all. */
  readonly recreateCount: ReadonlySignal<number>;
  recreate(): void;
  /** The map was taken off the page: nothing is known of the next one. */
  reset(): void;
  setRelief(shown: boolean): void;
  moveCamera(wish: CameraRequest): void;
  setCamera(camera: Camera): void;
  setInsets(insets: Insets): void;
}

export function createMapState(): MapState {
  const status = signal<MapStatus>('waiting');
  const basemap = signal<TilesStatus>('loading');
  const incomplete = signal(false);
  const retries = signal(0);
  const remakes = signal(0);
  const relief = signal(false);
  const wish = signal<CameraRequest | null>(null);
  const camera = signal<Camera | null>(null);
  const insets = signal<Insets>(NO_INSETS);
  return {
    status,
    bundledTiles: basemap,
    incomplete,
    tileReloads: retries,
    recreateCount: remakes,
    relief,
    cameraRequest: wish,
    camera,
    insets,
    setStatus(next) {
      status.value = next;
    },
    setBundledTiles(next) {
      basemap.value = next;
    },
    setIncomplete() {
      incomplete.value = true;
    },
    reloadTiles() {
      basemap.value = 'loading';
      incomplete.value = false;
      retries.value += 1;
    },
    recreate() {
      remakes.value += 1;
    },
    reset() {
      status.value = 'waiting';
      basemap.value = 'loading';
      incomplete.value = false;
    },
    setRelief(shown) {
      relief.value = shown;
    },
    moveCamera(next) {
      wish.value = next;
    },
    setCamera(next) {
      camera.value = next;
    },
    setInsets(next) {
      insets.value = next;
    },
  };
}
