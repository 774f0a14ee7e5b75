/** Defines what the map does while a view is shown. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { LngLat } from '../domain/lng-lat.ts';
import type { CameraRequest } from './map-state.ts';
import type { Scene } from './scene.ts';

export interface MapMode {
  readonly scene: ReadonlySignal<Scene>;
  /** The camera of the view where the URL names none; read again when what it depends on changes. Null frames all places. */
  readonly initialView: ReadonlySignal<CameraRequest | null>;
  /** The camera that shows everything; without it, `initialView`. */
  readonly fullExtent?: () => CameraRequest;
  /** Handles a click on the map, on these places or on none. */
  readonly onClick: (placeIds: readonly string[], at: LngLat) => void;
}
