/** Keeps the map in step with the scene: compares each new scene with the one on screen and hands on what differs. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { isCrowded } from '../../cartography/style.ts';
import type { Scene } from '../../state/scene.ts';
import type { Opening } from '../bind-events.ts';
import { loadFonts } from '../fonts.ts';
import type { Highlights } from '../markers/highlights.ts';
import type { PlaceButtons } from '../markers/place-buttons.ts';
import type { OverlayHandles } from '../overlay-handles.ts';
import { panIntoView } from '../pan-into-view.ts';
import type { PopupHost } from '../popup/popup-host.ts';
import type { MapTiles } from '../tiles/bundled-tiles.ts';
import { isFraming, moveCamera } from './camera.ts';
import { createRestyler, reloadTiles, setAllData, updateData } from './style.ts';

/** The parts of a map that follow the scene. */
export interface ApplySceneParts {
  readonly map: MapLibreMap;
  readonly scene: ReadonlySignal<Scene>;
  /** The scene that the map was made with. */
  readonly first: Scene;
  readonly basemap: MapTiles;
  readonly popup: PopupHost;
  readonly emphasis: Highlights;
  readonly buttons: PlaceButtons;
  readonly handles: OverlayHandles;
  readonly opening: Opening;
}

/** Parts of a scene that the style is made from. */
const LOOK = ['theme', 'language', 'relief', 'basemap', 'size', 'labels'] as const;

/** Follows until the returned function is called. */
export function applyScene(parts: ApplySceneParts): () => void {
  const { map, scene, basemap } = parts;
  let shown = parts.first;
  let loadingFonts = false;
  let stopped = false;
  const restyler = createRestyler(map, () => basemap.styleOptions(shown));

  basemap.onChange(() => restyler.restyle());

  // What changed while the context was away is not in the style that comes back with it.
  map.on('webglcontextlost', () => void map.once('style.load', () => setAllData(map, shown)));

  const step = (next: Scene): void => {
    // A label drawn before its font is there keeps the wrong letters: the new language waits, and takes the newest scene.
    if (loadingFonts || stopped) return;
    if (next.language !== shown.language) {
      loadingFonts = true;
      void loadFonts(next.language).then(() => {
        loadingFonts = false;
        const newest = scene.peek();
        if (newest.language === next.language) apply(newest);
        else step(newest);
      });
      return;
    }
    apply(next);
  };

  const apply = (next: Scene): void => {
    if (stopped) return;
    const previous = shown;
    shown = next;
    const isLookNew = LOOK.some((part) => next[part] !== previous[part]);
    if (isLookNew || isCrowded(next.places.length) !== isCrowded(previous.places.length)) restyler.restyle();
    show(parts, next, previous);
  };

  const stop = effect(() => step(scene.value));
  parts.emphasis.show(shown);
  parts.popup.update(shown);
  return () => {
    stopped = true;
    stop();
  };
}

function show(
  { map, basemap, popup, emphasis, buttons, handles, opening }: ApplySceneParts,
  next: Scene,
  previous: Scene,
): void {
  updateData(map, next, previous);
  emphasis.show(next);
  if (next.places !== previous.places) buttons.update(next.places);
  if (next.overlay !== previous.overlay) handles.show(next.overlay);
  if (next.cameraRequest && next.cameraRequest !== previous.cameraRequest) {
    opening.untouched = false;
    opening.framed = isFraming(next.cameraRequest);
    moveCamera(map, next.cameraRequest, next.insets, next.reducedMotion);
  } else if (next.insets !== previous.insets && opening.framed && isFraming(next.cameraRequest)) {
    moveCamera(map, next.cameraRequest, next.insets, next.reducedMotion);
  }
  popup.update(next);
  revealAmongWords(map, next, previous);
  if (next.tileReloads !== previous.tileReloads) void basemap.reload().then(() => reloadTiles(map));
}

/** A place that is open among the words (a sheet on a phone) stays in sight on what is left of the map. */
function revealAmongWords(map: MapLibreMap, next: Scene, previous: Scene): void {
  if (next.open === null || next.anchor !== null) return;
  if (next.open === previous.open && next.insets === previous.insets) return;
  const place = next.places.find(({ id }) => id === next.open);
  if (place) panIntoView(map, place.lngLat, next.insets, next.reducedMotion);
}
