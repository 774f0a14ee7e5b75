/** Names what this folder needs of a map engine, so that tests run without one. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Bounds, Camera, LngLat } from '../domain/lng-lat.ts';
import type { Insets } from '../state/map-state.ts';
import type { GestureWords } from './port.ts';

/** CSS pixels from the top left of the map. */
export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels from the top left of the map. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box to show whole, with CSS pixels to leave free on each side. */
export interface BoundsRequest {
  readonly bounds: Bounds;
  readonly padding: Insets;
  readonly maxZoom: number;
}

/** Events of the engine, by name, with what each carries. */
export interface AdapterEvents {
  /** Everything in view is drawn, and nothing moves. */
  readonly idle: null;
  readonly styleload: null;
  /** The browser took the WebGL context away, with the style, and gave it back. */
  readonly contextlost: null;
  readonly contextrestored: null;
  /** Data of a source has loaded, or a tile of it. */
  readonly sourceload: { readonly source: string };
  /** Data of a source did not load. */
  readonly sourceerror: { readonly source: string };
  /** A pan or a zoom begins; `byUser`: by mouse, finger, wheel or key. */
  readonly movestart: { readonly byUser: boolean };
  /** A frame of a movement. `linked`: it follows another map. */
  readonly move: { readonly linked: boolean };
  readonly moveend: { readonly linked: boolean };
  readonly resize: null;
  readonly click: { readonly point: PixelPoint; readonly lngLat: LngLat; readonly isTouch: boolean };
  readonly pointermove: { readonly point: PixelPoint };
  readonly pointerout: null;
}

/** A point feature that is drawn on the map. */
export interface DrawnPoint {
  readonly lngLat: LngLat;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Side of a popup at which its position is: `left` puts the popup to the right of it. */
export type PopupAnchor =
  | 'top'
  | 'bottom'
  | 'left'
  | 'right'
  | 'top-left'
  | 'top-right'
  | 'bottom-left'
  | 'bottom-right';

/** A box that the engine keeps at a position. */
export interface AdapterPopup {
  /** Keeps the same element, and so its focus and scroll position. */
  moveTo(lngLat: LngLat, anchor: PopupAnchor): void;
  remove(): void;
}

/** A map engine with one map. */
export interface MapAdapter {
  /** Takes elements that are drawn over the map. */
  readonly overlay: HTMLElement;
  readonly maxZoom: number;
  /** As the engine last measured it: forces no layout. */
  size(): Size;
  isMoving(): boolean;
  setLabel(name: string): void;
  setCursor(cursor: string): void;
  /** Asks for Ctrl or two fingers before the map takes a wheel or a finger; null takes both at once. */
  setCooperativeGestures(words: GestureWords | null): void;

  /** The camera, its longitude −180…180. */
  camera(): Camera;
  /** Shows a box whole; does nothing where no camera can. */
  fitBounds(request: BoundsRequest, durationMs: number): void;
  /** @param isLinked whether the movement follows another map; its events say so */
  jumpTo(camera: Partial<Camera>, isLinked?: boolean): void;
  /** @param durationMs the engine's own where left out */
  easeTo(camera: Partial<Camera>, durationMs?: number): void;
  flyTo(camera: Partial<Camera>, maxDurationMs: number): void;
  /** Moves the view right and down, at once. */
  panBy(pixels: readonly [right: number, down: number]): void;

  /** Where a position is seen: on the world copy nearest to the middle of the map. */
  project(lngLat: LngLat): PixelPoint;
  /** The longitude may leave −180…180. */
  unproject(point: PixelPoint): LngLat;
  /** Whether a position is on the part of the Earth that the map shows. */
  isInBounds(lngLat: LngLat): boolean;

  /** @param merge returns the style to show, made of the current style and the next */
  setStyle(
    style: StyleSpecification,
    merge: (current: StyleSpecification | undefined, next: StyleSpecification) => StyleSpecification,
  ): void;
  /** Does nothing where the style has no such source. */
  setData(source: string, data: FeatureCollection): void;
  /** Requests all tiles in view again. Does nothing where the style has no such source. */
  refreshTiles(source: string): void;
  /** @param draw returns an image by its name in the style, or undefined where it does not know the name */
  provideImages(draw: (name: string) => ImageData | undefined, pixelRatio: number): void;

  hasLayer(layer: string): boolean;
  /** Point features drawn in `area`, or in all of the map. */
  queryPoints(layers: readonly string[], area?: PixelPoint | PixelBox): readonly DrawnPoint[];
  /** The zoom at which a cluster splits. */
  clusterExpansionZoom(source: string, clusterId: number): Promise<number>;
  /** The first `limit` points of a cluster. */
  clusterLeaves(source: string, clusterId: number, limit: number): Promise<readonly DrawnPoint[]>;

  /** Keeps `element` at a position, to the fraction of a pixel where `isExact`. Returns what removes it. */
  addMarker(element: HTMLElement, lngLat: LngLat, isExact?: boolean): () => void;
  /** @param offset CSS pixels between position and popup */
  addPopup(content: HTMLElement, lngLat: LngLat, anchor: PopupAnchor, offset: number): AdapterPopup;

  /** Calls `act` when the page's next frame is painted, at once in a hidden tab. Returns what prevents it. */
  afterPaint(act: () => void): () => void;
  /** Draws now and not in the next frame. */
  redraw(): void;
  /** Returns what stops listening. */
  on<Type extends keyof AdapterEvents>(type: Type, listener: (event: AdapterEvents[Type]) => void): () => void;
  once(type: keyof AdapterEvents, listener: () => void): void;
  /** Frees the map, its listeners and its WebGL buffers. */
  remove(): void;
}
