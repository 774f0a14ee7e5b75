/** Draws highlighted places and the open place in a ring, over the map. */
import { WALL_SYMBOL_SCALE } from '../../cartography/variants.ts';
import { type Scene, type ScenePlace, scenePlacesById } from '../../state/scene.ts';
import type { MapAdapter } from '../adapter.ts';
import { drawImage, PIXEL_RATIO, placeImageName } from './images.ts';

/** Marks over the map. */
export interface Highlights {
  show(scene: Scene): void;
  destroy(): void;
}

/** Parts of a scene that highlights depend on. */
const PARTS = ['highlighted', 'open', 'places', 'theme', 'size'] as const;

/** A mark, and what it was drawn from. */
interface Shown {
  readonly remove: () => void;
  readonly place: ScenePlace;
  readonly image: string;
  readonly size: Scene['size'];
}

/**
 * HTML over the canvas, and no layer of the map: each hover would redraw the whole map, which takes a tenth of a second without a
 * graphics card, and a click would wait behind it.
 */
export function createHighlights(map: MapAdapter): Highlights {
  const group = document.createElement('div');
  group.className = 'highlights';
  group.setAttribute('aria-hidden', 'true');
  map.overlay.append(group);
  const all = new Map<string, Shown>();
  let last: Scene | undefined;

  const add = (place: ScenePlace, image: string, size: Scene['size']): void => {
    const element = document.createElement('div');
    const ring = document.createElement('div');
    ring.className = 'highlight-ring';
    ring.style.scale = size === 'wall' ? String(WALL_SYMBOL_SCALE) : '1';
    ring.append(toCanvas(image));
    element.append(ring);
    // Exact to the fraction of a pixel, or the mark would seem to move.
    const remove = map.addMarker(element, place.lngLat, true);
    group.append(element);
    all.set(place.id, { remove, place, image, size });
  };

  return {
    show(scene) {
      if (last && PARTS.every((part) => scene[part] === last?.[part])) return;
      last = scene;
      const { highlighted, open, places, theme, size } = scene;
      const wanted = new Set(open === null ? highlighted : [...highlighted, open]);
      for (const [id, { remove }] of all) {
        if (wanted.has(id)) continue;
        remove();
        all.delete(id);
      }
      if (wanted.size === 0) return;
      const byId = scenePlacesById(places);
      for (const id of wanted) {
        const place = byId.get(id);
        if (!place) continue;
        const image = placeImageName(place, theme);
        const shown = all.get(place.id);
        if (shown?.place === place && shown.image === image && shown.size === size) continue;
        shown?.remove();
        add(place, image, size);
      }
    },
    destroy() {
      for (const { remove } of all.values()) remove();
      group.remove();
    },
  };
}

function toCanvas(name: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const image = drawImage(name);
  if (!image) return canvas;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.style.inlineSize = `${image.width / PIXEL_RATIO}px`;
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas;
}
