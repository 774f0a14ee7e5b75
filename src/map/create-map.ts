/** The map on screen: makes MapLibre's map from a scene and puts its parts together. */
import { effect } from '@preact/signals-core';
import { GPUInitializationError, Map as MapLibreMap, type MapOptions, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import type { PMTiles } from 'pmtiles';
import { CLUSTER_FROM } from '../cartography/style.ts';
import type { MapPicture } from '../state/paper-scene.ts';
import { applyScene } from './apply-scene/apply-scene.ts';
import { cameraOf, initialCamera, isFraming } from './apply-scene/camera.ts';
import { styleWithData } from './apply-scene/style.ts';
import { bindEvents } from './bind-events.ts';
import { captureScreen } from './capture.ts';
import { loadFonts } from './fonts.ts';
import { bindGestures } from './gestures.ts';
import { createHighlights } from './markers/highlights.ts';
import { provideImages } from './markers/images.ts';
import { createPlaceButtons } from './markers/place-buttons.ts';
import { createOverlayHandles } from './overlay-handles.ts';
import { createPopupHost } from './popup/popup-host.ts';
import type { MapParts, MapPort } from './port.ts';
import { archives } from './tiles/archive.ts';
import { registerBasemapProtocol, toBasemapProtocol } from './tiles/basemap-requests.ts';
import { createMapTiles } from './tiles/bundled-tiles.ts';
import { hasWebGL } from './webgl.ts';

setWorkerUrl(workerUrl);

/** A map on screen, for the modules of this folder that work on one or two of them. */
export interface MapView extends MapPort {
  readonly engine: MapLibreMap;
  /** Says where the map looks now, as after a movement of its own. */
  reportCamera(): void;
  /** What it shows, for paper, in one task. */
  takePicture(): MapPicture;
}

/** Takes an archive that was opened elsewhere, for all maps of the page. */
export function addArchive(archive: PMTiles): void {
  archives().add(archive);
}

/** The engine's map; null where there is no WebGL 2. Throws where there is, and none for this map: no memory, too many of them. */
function make(options: MapOptions): MapLibreMap | null {
  try {
    return new MapLibreMap(options);
  } catch (error) {
    if (error instanceof GPUInitializationError && !hasWebGL()) return null;
    throw error;
  }
}

/**
 * Puts a map into `container`. Resolves when it is made (it draws on by itself), with null where this browser has no WebGL:
 * the status then says so.
 */
export async function createMap(parts: MapParts): Promise<MapView | null> {
  const { container, scene, words, events: acts } = parts;
  acts.onStatus('loading');
  const basemap = createMapTiles(parts.archives, acts, scene.peek().places.length >= CLUSTER_FROM);
  await loadFonts(scene.peek().language);

  registerBasemapProtocol();
  const first = scene.peek();
  const { clientWidth: width, clientHeight: height } = container;
  const map = make({
    container,
    style: styleWithData(basemap.styleOptions(first), first),
    ...initialCamera(first.cameraRequest, first.insets, { width, height }),
    attributionControl: false,
    transformRequest: (url) => ({ url: toBasemapProtocol(url) }),
    // Labels appear at once: a fade would be motion, and would hold back the moment when the map is at rest.
    fadeDuration: 0,
    validateStyle: false,
    maxZoom: 16,
    maxPitch: 60,
  });
  if (!map) {
    acts.onStatus('unavailable');
    return null;
  }
  // MapLibre calls its canvas a region named Map. Ours is the section around it; the canvas is what the arrow keys move.
  map.getCanvas().setAttribute('role', 'application');
  provideImages(map);

  const popup = createPopupHost(map, acts.onPopup);
  const emphasis = createHighlights(map);
  const buttons = createPlaceButtons(map, acts);
  buttons.update(first.places);
  const handles = createOverlayHandles(map, acts);
  handles.show(first.overlay);

  const framed = isFraming(first.cameraRequest);
  const opening = { untouched: framed, framed };
  bindEvents(map, acts, scene, opening);
  const stopFollowing = applyScene({ map, scene, first, basemap, popup, emphasis, buttons, handles, opening });
  const stopAsking = parts.gestures ? bindGestures(map, parts.gestures) : () => undefined;
  const stopNaming = effect(() => {
    buttons.setName(words.value.places);
    handles.setWords(words.value);
    map.getCanvas().setAttribute('aria-label', words.value.canvas);
  });

  return {
    engine: map,
    reportCamera: () => acts.onMoveEnd(cameraOf(map), false),
    takePicture: () => captureScreen(map, scene.peek().theme === 'dark'),
    destroy() {
      stopFollowing();
      stopAsking();
      stopNaming();
      popup.destroy();
      emphasis.destroy();
      buttons.destroy();
      handles.destroy();
      map.remove();
    },
  };
}
