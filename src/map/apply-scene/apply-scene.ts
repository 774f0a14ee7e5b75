/** Updates the map when the scene changes, each part only where it differs. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import { isCrowded } from '../../cartography/style.ts';
import type { Language } from '../../domain/languages.ts';
import { type Scene, scenePlacesById } from '../../state/scene.ts';
import type { MapAdapter } from '../adapter.ts';
import type { InitialView } from '../bind-events.ts';
import type { Highlights } from '../markers/highlights.ts';
import type { PlaceButtons } from '../markers/place-buttons.ts';
import { panIntoView } from '../pan-into-view.ts';
import type { PopupHost } from '../popup/popup-host.ts';
import type { Basemaps } from '../tiles/basemaps.ts';
import { isFraming, moveCamera } from './camera.ts';
import { createStyleUpdater, reloadTiles, setAllData, updateData } from './style.ts';

/** What shows the scene. */
export interface ApplySceneParts {
  readonly map: MapAdapter;
  readonly scene: ReadonlySignal<Scene>;
  /** The scene that the map was created with. */
  readonly first: Scene;
  readonly basemaps: Basemaps;
  readonly popup: Pick<PopupHost, 'update'> | undefined;
  readonly highlights: Pick<Highlights, 'show'>;
  readonly buttons: Pick<PlaceButtons, 'update'>;
  readonly initialView: InitialView;
  /** Resolves when labels of a language can be drawn. */
  readonly loadFonts: (language: Language) => Promise<void>;
}

/** Parts of a scene that the style depends on. */
const STYLE_PARTS = ['theme', 'language', 'relief', 'basemap', 'size', 'labels'] as const;

/** Follows the scene until the returned function is called. */
export function applyScene(parts: ApplySceneParts): () => void {
  const { map, scene, basemaps } = parts;
  let shown = parts.first;
  let isLoadingFonts = false;
  let isStopped = false;
  const style = createStyleUpdater(map, () => basemaps.styleOptions(shown));

  basemaps.onChange(() => style.update());

  // The style that is restored with the context lacks what changed meanwhile.
  map.on('contextlost', () => map.once('styleload', () => setAllData(map, shown)));

  const apply = (next: Scene): void => {
    if (isStopped) return;
    const previous = shown;
    shown = next;
    const hasNewStyle = STYLE_PARTS.some((part) => next[part] !== previous[part]);
    if (hasNewStyle || isCrowded(next.places.length) !== isCrowded(previous.places.length)) style.update();
    show(parts, next, previous);
  };

  const applyWithFonts = (next: Scene): void => {
    // A label drawn before its font is loaded keeps the wrong glyphs: the map waits, then takes the newest scene.
    if (isLoadingFonts || isStopped) return;
    if (next.language === shown.language) {
      apply(next);
      return;
    }
    isLoadingFonts = true;
    void parts.loadFonts(next.language).then(() => {
      isLoadingFonts = false;
      const newest = scene.peek();
      if (newest.language === next.language) apply(newest);
      else applyWithFonts(newest);
    });
  };

  const stop = effect(() => applyWithFonts(scene.value));
  parts.highlights.show(shown);
  parts.popup?.update(shown);
  return () => {
    isStopped = true;
    stop();
  };
}

function show(parts: ApplySceneParts, next: Scene, previous: Scene): void {
  const { map, basemaps, popup, highlights, buttons } = parts;
  updateData(map, next, previous);
  highlights.show(next);
  if (next.places !== previous.places) buttons.update(next.places);
  updateCamera(parts, next, previous);
  popup?.update(next);
  panToOpenPlace(map, next, previous);
  if (next.tileReloads !== previous.tileReloads) void basemaps.reload().then(() => reloadTiles(map));
}

function updateCamera({ map, initialView }: ApplySceneParts, next: Scene, previous: Scene): void {
  const { cameraRequest, insets, reducedMotion } = next;
  if (cameraRequest && cameraRequest !== previous.cameraRequest) {
    initialView.untouched = false;
    initialView.framed = isFraming(cameraRequest);
    moveCamera(map, cameraRequest, insets, reducedMotion);
  } else if (insets !== previous.insets && initialView.framed && isFraming(cameraRequest)) {
    moveCamera(map, cameraRequest, insets, reducedMotion);
  }
}

/** A place whose words are beside the map (a sheet on a phone) stays visible on the part of the map that is left. */
function panToOpenPlace(map: MapAdapter, next: Scene, previous: Scene): void {
  if (next.open === null || next.anchor !== null) return;
  if (next.open === previous.open && next.insets === previous.insets) return;
  const place = scenePlacesById(next.places).get(next.open);
  // When the words that opened it are painted: a frame of the map would delay them.
  if (place) map.afterPaint(() => panIntoView(map, place.lngLat, next.insets, next.reducedMotion));
}
