/** Puts buttons over the places in view, for keyboards and screen readers. */
import { PLACE_LAYERS } from '../../cartography/ids.ts';
import { type ScenePlace, scenePlacesById } from '../../state/scene.ts';
import type { MapAdapter } from '../adapter.ts';
import type { MapEvents } from '../port.ts';

/** More buttons than this help nobody; the list has every place. */
const MAX_BUTTONS = 60;

/** The buttons over the places in view. */
export interface PlaceButtons {
  /** Takes the places of the scene; those in view get a button. */
  update(places: readonly ScenePlace[]): void;
  setName(name: string): void;
  destroy(): void;
}

interface Entry {
  readonly remove: () => void;
  readonly button: HTMLButtonElement;
}

/** One tab stop for all buttons (roving tabindex): arrow keys go from place to place, Enter opens. Clicks reach the map below. */
export function createPlaceButtons(map: MapAdapter, events: Pick<MapEvents, 'onClick' | 'onHover'>): PlaceButtons {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.className = 'place-buttons';
  map.overlay.append(group);
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
      // The map below would take it for a click on nothing.
      event.stopPropagation();
      events.onClick([place.id], place.lngLat);
    });
    button.addEventListener('focus', () => {
      rove(place.id);
      events.onHover([place.id]);
    });
    button.addEventListener('blur', () => events.onHover([]));
    const remove = map.addMarker(button, place.lngLat);
    group.append(button);
    return { remove, button };
  };

  const refresh = (): void => {
    const visible = visiblePlaces(map, places);
    const wanted = new Set(visible.map((place) => place.id));
    for (const [id, { remove, button }] of entries) {
      // A button with focus stays until it loses it, so that focus is not lost when the map moves.
      if (wanted.has(id) || button === document.activeElement) continue;
      remove();
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
  // Clusters split and merge when their tiles are drawn, which is after the end of the movement. A map that was only drawn again, as
  // after a click, has the same places in view.
  let isDirty = true;
  const stops = [
    map.on('moveend', () => {
      isDirty = true;
      refresh();
    }),
    map.on('sourceload', () => {
      isDirty = true;
    }),
    map.on('idle', () => {
      if (isDirty) refresh();
      isDirty = false;
    }),
  ];
  return {
    update(next) {
      places = next;
      refresh();
    },
    setName(name) {
      group.setAttribute('aria-label', name);
    },
    destroy() {
      for (const stop of stops) stop();
      for (const { remove } of entries.values()) remove();
      group.remove();
    },
  };
}

/** The places in the map's box; where places are clustered, those whose own mark is drawn. */
function visiblePlaces(map: MapAdapter, places: readonly ScenePlace[]): ScenePlace[] {
  return map.hasLayer(PLACE_LAYERS.cluster) ? drawnPlaces(map, places) : placesInBox(map, places);
}

function drawnPlaces(map: MapAdapter, places: readonly ScenePlace[]): ScenePlace[] {
  const drawn = map.queryPoints([PLACE_LAYERS.mark]);
  const ids = new Set(drawn.slice(0, MAX_BUTTONS).map(({ properties }) => String(properties['id'])));
  const byId = scenePlacesById(places);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

function placesInBox(map: MapAdapter, places: readonly ScenePlace[]): ScenePlace[] {
  const { width, height } = map.size();
  const visible: ScenePlace[] = [];
  for (const place of places) {
    if (!map.isInBounds(place.lngLat)) continue;
    const { x, y } = map.project(place.lngLat);
    if (x >= 0 && y >= 0 && x <= width && y <= height) visible.push(place);
    if (visible.length === MAX_BUTTONS) break;
  }
  return visible;
}
