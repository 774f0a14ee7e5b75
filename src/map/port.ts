/** Defines what the map is given and what it reports, without the engine. */
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Camera, LngLat } from '../domain/lng-lat.ts';
import type { MapStatus, TilesStatus } from '../state/map-state.ts';
import type { Scene } from '../state/scene.ts';

/** Handlers of what happens on the map. */
export interface MapEvents {
  /** A click or tap, with the ids of the places there, nearest first. */
  readonly onClick: (placeIds: readonly string[], at: LngLat) => void;
  readonly onHover: (placeIds: readonly string[]) => void;
  /** `untouched`: the map shows its initial view, and nobody has moved it. */
  readonly onMoveEnd: (camera: Camera, untouched: boolean) => void;
  readonly onStatus: (status: MapStatus) => void;
  readonly onBundledTiles: (status: TilesStatus) => void;
  /** Some tiles or data did not load. May be called for each tile. */
  readonly onTilesFailed: () => void;
  readonly onReliefFailed: () => void;
  /** The basemap that was chosen, other than the bundled one, did not load. */
  readonly onBasemapFailed: () => void;
}

/** Accessible names, in the reader's language. */
export interface MapWords {
  /** The canvas, which arrow keys move. */
  readonly canvas: string;
  /** The group of the places' buttons. */
  readonly places: string;
}

/** How to zoom and pan a map that is embedded in another page: on Windows and others, on a Mac, by touch. */
export interface GestureWords {
  readonly windows: string;
  readonly mac: string;
  readonly touch: string;
}

/** What a map is created with. */
export interface MapParts {
  readonly container: HTMLElement;
  readonly scene: ReadonlySignal<Scene>;
  readonly words: ReadonlySignal<MapWords>;
  readonly events: MapEvents;
  /** Set to the popup's box while one is open, to be filled by a view. A map without it has no popup. */
  readonly popupHost?: Signal<HTMLElement | null>;
  /** For an embedded map, which leaves wheel and finger to the page around it; null or absent takes both. */
  readonly gestures?: ReadonlySignal<GestureWords | null>;
  /** URLs of the bundled archives. */
  readonly archives: { readonly bundledTiles: string; readonly relief: string };
}
