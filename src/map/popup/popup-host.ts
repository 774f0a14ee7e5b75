/** Keeps MapLibre's popup at the open place: which side, how far the map moves for it, and the box that our view is drawn in. */
import { type Map as MapLibreMap, Popup } from 'maplibre-gl';
import { MARK_RADIUS } from '../../cartography/layers/places.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { Scene, SceneAnchor } from '../../state/scene.ts';
import { freeBox, panMap } from '../pan-into-view.ts';
import { projectToView } from '../wrap-longitude-to-view.ts';
import { type Placement, placePopup } from './popup-placement.ts';

const MARGIN = 12;
const GAP = 6;
/** The popup's share of the map's height at the most. */
const HEIGHT_SHARE = 0.6;
/** Beyond this many places none can be kept clear, and none is looked at. */
const MAX_KEPT_CLEAR = 200;

/** The popup of a map. */
export interface PopupHost {
  update(scene: Scene): void;
  destroy(): void;
}

/** @param offer is given the popup's box while something is open, and null afterwards */
export function createPopupHost(map: MapLibreMap, offer: (element: HTMLElement | null) => void): PopupHost {
  const content = document.createElement('div');
  content.className = 'popup-body';
  let scene: Scene | undefined;
  let popup: Popup | undefined;
  let anchor: SceneAnchor | null = null;
  let side: Placement['anchor'] = 'bottom';

  const close = (): void => {
    popup?.remove();
    popup = undefined;
    offer(null);
  };

  const show = (lngLat: LngLat, wanted: Placement['anchor']): void => {
    side = wanted;
    if (popup) {
      // The same popup turns to another side: one made anew would take the focus and the scroll position out of our box.
      popup.options.anchor = side;
      popup.setLngLat([...lngLat]);
      return;
    }
    popup = new Popup({
      anchor: side,
      offset: MARK_RADIUS + GAP,
      closeButton: false,
      closeOnClick: false,
      focusAfterOpen: false,
      maxWidth: 'none',
      className: 'atlas-popup',
    })
      .setLngLat([...lngLat])
      .setDOMContent(content)
      .addTo(map);
  };

  const place = (): void => {
    if (!anchor || !scene) return;
    const { offsetWidth: width, offsetHeight: height } = content;
    if (width === 0 || height === 0) return;
    const { lngLat } = anchor;
    const at = projectToView(map, lngLat);
    const others = scene.places
      .slice(0, MAX_KEPT_CLEAR)
      .filter((other) => other.id !== anchor?.place && other.lngLat !== lngLat)
      .map((other) => projectToView(map, other.lngLat));
    const placement = placePopup({
      free: freeBox(map, scene.insets, MARGIN),
      anchor: at,
      popup: { width, height },
      offset: MARK_RADIUS + GAP,
      others,
      clearance: MARK_RADIUS,
    });
    show(lngLat, placement.anchor);
    panMap(map, placement.pan, scene.reducedMotion);
  };

  // The view draws itself after it is given the box, and again when the language or the text changes: each new size is placed.
  const observer = new ResizeObserver(place);
  observer.observe(content);
  const resize = (): void => {
    content.style.setProperty('--popup-max-height', `${Math.round(map.getContainer().clientHeight * HEIGHT_SHARE)}px`);
    place();
  };
  map.on('resize', resize);
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
      offer(content);
      // Observed anew, the box is told of in any case, after the layout of the next frame and before its paint: measuring here
      // would ask for a layout of its own.
      observer.unobserve(content);
      observer.observe(content);
    },
    destroy() {
      observer.disconnect();
      map.off('resize', resize);
      close();
    },
  };
}
