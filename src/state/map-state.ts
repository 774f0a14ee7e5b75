/** Holds the state of one map: status, camera and camera request. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Camera, LngLat } from '../domain/lng-lat.ts';

/**
 * `waiting`: the engine is not requested yet. `lost`: the browser took the WebGL context away and will restore it.
 * `unavailable`: no WebGL, or the engine did not load; words and locator map stay.
 */
export type MapStatus = 'waiting' | 'loading' | 'ready' | 'lost' | 'unavailable';

/** Status of the bundled tiles. Without them places are drawn on one colour. */
export type TilesStatus = 'loading' | 'ready' | 'failed';

/** Where the map is to look. Each new object is a new request. */
export type CameraRequest =
  | { readonly type: 'camera'; readonly camera: Camera }
  /** All these points with space around them, no closer than `maxZoom`. */
  | { readonly type: 'frame'; readonly points: readonly LngLat[]; readonly maxZoom: number }
  /** A flight to a stored camera; where that is null or does not show all points on this screen, they are framed, no closer than it. */
  | { readonly type: 'tour'; readonly camera: Camera | null; readonly points: readonly LngLat[] }
  /** Closer (positive) or farther, in zoom levels. */
  | { readonly type: 'zoom'; readonly by: number }
  /** By CSS pixels, at once: what is to the right or below comes nearer. */
  | { readonly type: 'pan'; readonly by: readonly [right: number, down: number] };

/** CSS pixels of the map's box that other things cover: the camera keeps places out of there. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Whether a map of this status is still on its way. */
export function isPending(status: MapStatus): boolean {
  return status === 'waiting' || status === 'loading';
}

export interface MapState {
  readonly status: ReadonlySignal<MapStatus>;
  readonly bundledTiles: ReadonlySignal<TilesStatus>;
  /** Whether some tiles failed since they were last requested. */
  readonly incomplete: ReadonlySignal<boolean>;
  /** Counts requests to load tiles again. */
  readonly tileReloads: ReadonlySignal<number>;
  readonly relief: ReadonlySignal<boolean>;
  readonly cameraRequest: ReadonlySignal<CameraRequest | null>;
  /** Null before the map has drawn. */
  readonly camera: ReadonlySignal<Camera | null>;
  readonly insets: ReadonlySignal<Insets>;
  setStatus(status: MapStatus): void;
  setBundledTiles(status: TilesStatus): void;
  setIncomplete(): void;
  reloadTiles(): void;
  /** Counts requests to create the map again. */
  readonly recreateCount: ReadonlySignal<number>;
  recreate(): void;
  /** To be called when the map is taken off the page. */
  reset(): void;
  setRelief(shown: boolean): void;
  moveCamera(request: CameraRequest): void;
  setCamera(camera: Camera): void;
  setInsets(insets: Insets): void;
}

export function createMapState(): MapState {
  const status = signal<MapStatus>('waiting');
  const bundledTiles = signal<TilesStatus>('loading');
  const incomplete = signal(false);
  const tileReloads = signal(0);
  const recreateCount = signal(0);
  const relief = signal(false);
  const cameraRequest = signal<CameraRequest | null>(null);
  const camera = signal<Camera | null>(null);
  const insets = signal<Insets>(NO_INSETS);
  return {
    status,
    bundledTiles,
    incomplete,
    tileReloads,
    recreateCount,
    relief,
    cameraRequest,
    camera,
    insets,
    setStatus(next) {
      status.value = next;
    },
    setBundledTiles(next) {
      bundledTiles.value = next;
    },
    setIncomplete() {
      incomplete.value = true;
    },
    reloadTiles() {
      bundledTiles.value = 'loading';
      incomplete.value = false;
      tileReloads.value += 1;
    },
    recreate() {
      recreateCount.value += 1;
    },
    reset() {
      status.value = 'waiting';
      bundledTiles.value = 'loading';
      incomplete.value = false;
    },
    setRelief(shown) {
      relief.value = shown;
    },
    moveCamera(next) {
      cameraRequest.value = next;
    },
    setCamera(next) {
      camera.value = next;
    },
    setInsets(next) {
      insets.value = next;
    },
  };
}
