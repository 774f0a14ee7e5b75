/**
 * The keyboard's and the screen reader's way to the places on the map: a button over each visible mark, one tab stop for all
 * (roving tabindex), arrows go from place to place, Enter opens. A pointer goes through them to the map below.
 */
import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import { PLACE_LAYERS } from '../../cartography/ids.ts';
import type { ScenePlace } from '../../state/scene.ts';
import type { MapEvents } from '../port.ts';
import { wrapLongitudeToView } from '../wrap-longitude-to-view.ts';

/** More buttons than this are no help to anyone; the list has every place. */
const MAX_BUTTONS = 60;

/** The buttons over the places in view. */
export interface PlaceButtons {
  /** Shows these places; those in view get a button. */
  update(places: readonly ScenePlace[]): void;
  setName(name: string): void;
  destroy(): void;
}

interface Entry {
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
}

/** @param acts what focusing and pressing a button do */
export function createPlaceButtons(map: MapLibreMap, acts: Pick<MapEvents, 'onClick' | 'onHover'>): PlaceButtons {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.className = 'place-buttons';
  map.getCanvasContainer().append(group);
  const entries = new Map<string, Entry>();
  let places: readonly ScenePlace[] = [];
  let current: string | null = null;

  const rove = (id: string): void => {
    current = id;
    for (const [other, { button }] of entries) button.tabIndex = other === id ? 0 : -1;
  };

  const step = (by: number): void => {
    const ids = [...entries.keys()];
    const next = ids[(ids.indexOf(current ?? '') + by + ids.length) % ids.length];
    if (next !== undefined) entries.get(next)?.button.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const by = steps[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    step(by);
  };

  const add = (place: ScenePlace): Entry => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'place-button';
    button.dataset.place = place.id;
    button.addEventListener('click', (event) => {
      // The map below would hear a click on nothing.
      event.stopPropagation();
      acts.onClick([place.id], place.lngLat);
    });
    button.addEventListener('focus', () => {
      rove(place.id);
      acts.onHover([place.id]);
    });
    button.addEventListener('blur', () => acts.onHover([]));
    const marker = new Marker({ element: button }).setLngLat([...place.lngLat]).addTo(map);
    group.append(button);
    return { marker, button };
  };

  const refresh = (): void => {
    const visible = visiblePlaces(map, places);
    const wanted = new Set(visible.map((place) => place.id));
    for (const [id, { marker, button }] of entries) {
      // A button that has the focus stays until it loses it: focus must not fall to nowhere when the map moves.
      if (wanted.has(id) || button === document.activeElement) continue;
      marker.remove();
      entries.delete(id);
    }
    for (const place of visible) {
      let entry = entries.get(place.id);
      if (!entry) {
        entry = add(place);
        entries.set(place.id, entry);
      }
      entry.button.setAttribute('aria-label', place.label);
    }
    const first = visible[0]?.id;
    if ((current === null || !entries.has(current)) && first !== undefined) current = first;
    if (current !== null) rove(current);
  };

  group.addEventListener('keydown', onKeyDown);
  // Clusters part and gather when their tiles have been drawn, which is after the map came to rest.
  map.on('moveend', refresh);
  map.on('idle', refresh);
  return {
    update(next) {
      places = next;
      refresh();
    },
    setName(name) {
      group.setAttribute('aria-label', name);
    },
    destroy() {
      map.off('moveend', refresh);
      map.off('idle', refresh);
      for (const { marker } of entries.values()) marker.remove();
      group.remove();
    },
  };
}

/** Of a few places those in the map's box; of so many that they are clustered those whose own mark is drawn. */
function visiblePlaces(map: MapLibreMap, places: readonly ScenePlace[]): ScenePlace[] {
  return map.getLayer(PLACE_LAYERS.cluster) ? drawnPlaces(map, places) : placesInBox(map, places);
}

function drawnPlaces(map: MapLibreMap, places: readonly ScenePlace[]): ScenePlace[] {
  const features = map.queryRenderedFeatures({ layers: [PLACE_LAYERS.mark] });
  const ids = new Set(features.slice(0, MAX_BUTTONS).map((feature) => String(feature.properties.id)));
  return places.filter((place) => ids.has(place.id));
}

function placesInBox(map: MapLibreMap, places: readonly ScenePlace[]): ScenePlace[] {
  const { clientWidth, clientHeight } = map.getContainer();
  const bounds = map.getBounds();
  const visible: ScenePlace[] = [];
  for (const place of places) {
    const copy = wrapLongitudeToView(map, place.lngLat);
    if (!bounds.contains(copy)) continue;
    const { x, y } = map.project(copy);
    if (x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight) visible.push(place);
    if (visible.length === MAX_BUTTONS) break;
  }
  return visible;
}
