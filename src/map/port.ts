/** What the rest of the program knows of the map: a scene goes in, acts of a person come out. No name of the engine is in it. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { Camera, LngLat } from '../domain/lng-lat.ts';
import type { Overlay } from '../domain/overlay.ts';
import type { MapStatus, TilesStatus } from '../state/map-state.ts';
import type { Scene } from '../state/scene.ts';

/** What a person does to the map, and what becomes of it. */
export interface MapEvents {
  /** A click or tap met these places; none closes what is open. */
  readonly onClick: (placeIds: readonly string[], at: LngLat) => void;
  readonly onHover: (placeIds: readonly string[]) => void;
  /** The map came to rest. `framed`: it was the opening view and nobody moved it. */
  readonly onMoveEnd: (camera: Camera, framed: boolean) => void;
  readonly onStatus: (status: MapStatus) => void;
  readonly onBundledTiles: (status: TilesStatus) => void;
  /** A part of the map's background, or of what is drawn on it, cannot be had. */
  readonly onTilesFailed: () => void;
  readonly onReliefFailed: () => void;
  /** The ground that was asked for cannot be had. */
  readonly onBasemapFailed: () => void;
  /** The outline that is laid over was moved or turned; `settled` when the hand let go. */
  readonly onOverlayChange: (change: Partial<Overlay>, settled: boolean) => void;
  /** The box that the open place is to be drawn in, or null where nothing is open on the map. */
  readonly onPopup: (element: HTMLElement | null) => void;
}

/** Words of the map in the reader's language. */
export interface MapWords {
  /** Name of the canvas that arrow keys move. */
  readonly canvas: string;
  /** Name of the group of the places' buttons. */
  readonly places: string;
  /** Names of the handles of an outline that is laid over. */
  readonly laidMove: string;
  readonly laidTurn: string;
}

/** What a map in another page asks a person to do. */
export interface GestureWords {
  readonly windows: string;
  readonly mac: string;
  readonly touch: string;
}

/** What the map is made with. */
export interface MapParts {
  readonly container: HTMLElement;
  readonly scene: ReadonlySignal<Scene>;
  readonly words: ReadonlySignal<MapWords>;
  readonly events: MapEvents;
  /** For a map in another page, which leaves wheel and finger to that page; null, or absent, takes both. */
  readonly gestures?: ReadonlySignal<GestureWords | null>;
  /** URLs of the archives. */
  readonly archives: { readonly basemap: string; readonly relief: string };
}

/** A map on screen. */
export interface MapPort {
  /** Takes the map off the page, with its listeners and WebGL buffers. */
  destroy(): void;
}
