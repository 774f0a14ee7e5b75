/** Keeps the popup at the open place, and pans until it is whole. */
import type { Signal } from '@preact/signals-core';
import { MARK_RADIUS } from '../../cartography/layers/places.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { Scene, SceneAnchor } from '../../state/scene.ts';
import type { AdapterPopup, MapAdapter, PopupAnchor } from '../adapter.ts';
import { freeBox, panMap } from '../pan-into-view.ts';
import { placePopup } from './popup-placement.ts';

/** CSS pixels between the popup and the edge of the free part of the map. */
const MARGIN = 12;

/** CSS pixels between the popup and the position. */
const OFFSET = MARK_RADIUS + 6;

/** Maximum share of the map's height. */
const MAX_HEIGHT_SHARE = 0.6;

/** Maximum number of other places that the popup tries not to cover. */
const MAX_AVOIDED = 200;

/** The popup of a map. */
export interface PopupHost {
  update(scene: Scene): void;
  destroy(): void;
}

/** @param host set to the popup's box while one is open, and to null otherwise */
export function createPopupHost(map: MapAdapter, host: Signal<HTMLElement | null>): PopupHost {
  const content = document.createElement('div');
  content.className = 'popup-body';
  let scene: Scene | undefined;
  let popup: AdapterPopup | undefined;
  let anchor: SceneAnchor | null = null;
  let side: PopupAnchor = 'bottom';
  let cancelPan = (): void => undefined;

  const close = (): void => {
    cancelPan();
    popup?.remove();
    popup = undefined;
    host.value = null;
  };

  const show = (lngLat: LngLat, anchorSide: PopupAnchor): void => {
    side = anchorSide;
    if (popup) popup.moveTo(lngLat, side);
    else popup = map.addPopup(content, lngLat, side, OFFSET);
  };

  const place = (): void => {
    if (!anchor || !scene) return;
    const { offsetWidth: width, offsetHeight: height } = content;
    if (width === 0 || height === 0) return;
    const { lngLat } = anchor;
    const at = map.project(lngLat);
    const others = scene.places
      .slice(0, MAX_AVOIDED)
      .filter((other) => other.id !== anchor?.place && other.lngLat !== lngLat)
      .map((other) => map.project(other.lngLat));
    const placement = placePopup({
      free: freeBox(map, scene.insets, MARGIN),
      anchor: at,
      popup: { width, height },
      offset: OFFSET,
      others,
      clearance: MARK_RADIUS,
    });
    show(lngLat, placement.anchor);
    const { reducedMotion } = scene;
    cancelPan();
    // When the popup is painted: the map's own frame would delay it.
    cancelPan = map.afterPaint(() => panMap(map, placement.pan, reducedMotion));
  };

  // The view fills the box later, and again when the language or the text changes: each new size is placed.
  const observer = new ResizeObserver(place);
  observer.observe(content);
  const resize = (): void => {
    content.style.setProperty('--popup-max-height', `${Math.round(map.size().height * MAX_HEIGHT_SHARE)}px`);
    place();
  };
  const stopResizing = map.on('resize', resize);
  resize();

  return {
    update(next) {
      scene = next;
      const changed = next.anchor?.place !== anchor?.place || next.anchor?.lngLat !== anchor?.lngLat;
      anchor = next.anchor;
      if (!anchor) {
        if (popup) close();
        return;
      }
      if (!changed) return;
      show(anchor.lngLat, side);
      host.value = content;
      // Observed again, the box is reported in any case, between layout and paint of the next frame: measuring here would force
      // a layout.
      observer.unobserve(content);
      observer.observe(content);
    },
    destroy() {
      observer.disconnect();
      stopResizing();
      close();
    },
  };
}
