/** Creates a map from a scene and connects its parts. */
import { effect } from '@preact/signals-core';
import './map.css';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PMTiles } from 'pmtiles';
import { CLUSTER_FROM } from '../cartography/style.ts';
import type { MapPicture } from '../state/paper-scene.ts';
import { applyScene } from './apply-scene/apply-scene.ts';
import { initialCamera, isFraming } from './apply-scene/camera.ts';
import { styleWithData } from './apply-scene/style.ts';
import { bindEvents } from './bind-events.ts';
import { captureScreen } from './capture.ts';
import { loadFonts } from './fonts.ts';
import { createMapLibreAdapter, type MapLibreAdapter } from './maplibre-adapter.ts';
import { createHighlights } from './markers/highlights.ts';
import { drawImage, PIXEL_RATIO } from './markers/images.ts';
import { createPlaceButtons } from './markers/place-buttons.ts';
import { createPopupHost } from './popup/popup-host.ts';
import type { MapParts } from './port.ts';
import { archives } from './tiles/archive.ts';
import { registerBasemapProtocol, toBasemapProtocol } from './tiles/basemap-requests.ts';
import { createBasemaps } from './tiles/basemaps.ts';

/** A map on the page. */
export interface MapView {
  /** The adapter, and the engine for the `*.map.ts` of features. */
  readonly adapter: MapLibreAdapter;
  readonly engine: MapLibreMap;
  /** Reports the camera, as after a movement by the user. */
  reportCamera(): void;
  /** What the map shows, for paper. Synchronous: see `capture.ts`. */
  takePicture(): MapPicture;
  /** Takes the map off the page, with its listeners and WebGL buffers. */
  destroy(): void;
}

/** @public Adds an archive that was opened elsewhere, for all maps of the page. Called of the module, which comes late. */
export function addArchive(archive: PMTiles): void {
  archives().add(archive);
}

/**
 * Creates a map in `parts.container`. Resolves before anything is drawn; with null, and the status `unavailable`, where the browser
 * has no WebGL. Rejects where it has, but not for this map.
 */
export async function createMap(parts: MapParts): Promise<MapView | null> {
  const { container, scene, words, events } = parts;
  events.onStatus('loading');
  const basemaps = createBasemaps(parts.archives, events, scene.peek().places.length >= CLUSTER_FROM);
  await loadFonts(scene.peek().language);

  registerBasemapProtocol();
  const first = scene.peek();
  const { clientWidth: width, clientHeight: height } = container;
  const map = createMapLibreAdapter({
    container,
    style: styleWithData(basemaps.styleOptions(first), first),
    view: initialCamera(first.cameraRequest, first.insets, { width, height }),
    toRequestUrl: toBasemapProtocol,
  });
  if (!map) {
    events.onStatus('unavailable');
    return null;
  }
  map.provideImages(drawImage, PIXEL_RATIO);

  const popup = parts.popupHost && createPopupHost(map, parts.popupHost);
  const highlights = createHighlights(map);
  const buttons = createPlaceButtons(map, events);
  buttons.update(first.places);

  const isFramed = isFraming(first.cameraRequest);
  const initialView = { untouched: isFramed, framed: isFramed };
  bindEvents(map, events, scene, initialView);
  const stops = [
    applyScene({ map, scene, first, basemaps, popup, highlights, buttons, initialView, loadFonts }),
    effect(() => map.setCooperativeGestures(parts.gestures?.value ?? null)),
    effect(() => {
      buttons.setName(words.value.places);
      map.setLabel(words.value.canvas);
    }),
  ];

  return {
    adapter: map,
    engine: map.engine,
    reportCamera: () => events.onMoveEnd(map.camera(), false),
    takePicture: () => captureScreen(map, scene.peek().theme === 'dark'),
    destroy() {
      for (const stop of stops) stop();
      popup?.destroy();
      highlights.destroy();
      buttons.destroy();
      map.remove();
    },
  };
}
