/** What a view brings with it: its scene, and where the map looks when the view is opened without a camera. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { LngLat } from '../domain/lng-lat.ts';
import type { CameraRequest } from './map-state.ts';
import type { Scene } from './scene.ts';

/** The state's part of a view. Explore's is there from the start; the others arrive when a person asks for them. */
export interface MapMode {
  readonly scene: ReadonlySignal<Scene>;
  /** Where the map looks first; read again when what it depends on changes. Null leaves the camera as it is. */
  readonly initialView: ReadonlySignal<CameraRequest | null>;
  /** All there is now, when a person asks for it; without it that is the opening. */
  readonly fullExtent?: () => CameraRequest;
  /** What a click on the map means in this view; it met these places. */
  readonly onClick: (placeIds: readonly string[], at: LngLat) => void;
}
