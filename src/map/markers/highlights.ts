/**
 * Shows what is pointed at and what is open: the place's mark in a ring, over the map and over its neighbours. In the page and not in the
 * canvas, for a pointer that passes over marks would have the whole map drawn anew each time, which takes a tenth of a second where
 * no graphics card helps, and a click waits behind it.
 */
import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import { WALL_SYMBOL_SCALE } from '../../cartography/variants.ts';
import type { Scene, ScenePlace } from '../../state/scene.ts';
import { drawImage, PIXEL_RATIO, placeImageName } from './images.ts';

/** Marks over the map. */
export interface Highlights {
  /** Shows what `scene` points at and has open. */
  show(scene: Scene): void;
  destroy(): void;
}

/** Parts of a scene that it depends on. */
const PARTS = ['highlighted', 'open', 'places', 'theme', 'size'] as const;

/** A mark that is shown, and what it was drawn from. */
interface Shown {
  readonly marker: Marker;
  readonly place: ScenePlace;
  readonly image: string;
  readonly size: Scene['size'];
}

/** Over the canvas, under what has been put there afterwards. */
export function createHighlights(map: MapLibreMap): Highlights {
  const group = document.createElement('div');
  group.className = 'highlights';
  group.setAttribute('aria-hidden', 'true');
  map.getCanvasContainer().append(group);
  const all = new Map<string, Shown>();
  let last: Scene | undefined;

  const add = (place: ScenePlace, image: string, size: Scene['size']): void => {
    const element = document.createElement('div');
    const ring = document.createElement('div');
    ring.className = 'highlight-ring';
    ring.style.scale = size === 'wall' ? String(WALL_SYMBOL_SCALE) : '1';
    ring.append(pictureOf(image));
    element.append(ring);
    // On its mark in the canvas to the part of a pixel, or the mark would seem to move.
    const marker = new Marker({ element, subpixelPositioning: true }).setLngLat([...place.lngLat]).addTo(map);
    group.append(element);
    all.set(place.id, { marker, place, image, size });
  };

  return {
    show(scene) {
      if (last && PARTS.every((part) => scene[part] === last?.[part])) return;
      last = scene;
      const { highlighted: pointed, open, places, theme, size } = scene;
      const wanted = new Set(open === null ? pointed : [...pointed, open]);
      for (const [id, { marker }] of all) {
        if (wanted.has(id)) continue;
        marker.remove();
        all.delete(id);
      }
      if (wanted.size === 0) return;
      for (const place of places) {
        if (!wanted.has(place.id)) continue;
        const image = placeImageName(place, theme);
        const shown = all.get(place.id);
        if (shown?.place === place && shown.image === image && shown.size === size) continue;
        shown?.marker.remove();
        add(place, image, size);
      }
    },
    destroy() {
      for (const { marker } of all.values()) marker.remove();
      group.remove();
    },
  };
}

function pictureOf(name: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const image = drawImage(name);
  if (!image) return canvas;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.style.inlineSize = `${image.width / PIXEL_RATIO}px`;
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas;
}
