/** Keeps the style of the map as the scene wishes it: theme, language, relief, and whether an archive is there. */

import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { SOURCES } from '../../cartography/ids.ts';
import { buildStyle, type StyleOptions } from '../../cartography/style.ts';
import type { Scene } from '../../state/scene.ts';
import { areaFeatures, lineFeatures, outlineFeatures, placeFeatures, pointFeatures } from '../markers/features.ts';

/** What each source of the scene holds, and the parts of the scene that it is made from. */
const SCENE_SOURCES: readonly SceneSource[] = [
  {
    id: SOURCES.places,
    of: ({ places, theme }) => [places, theme],
    data: ({ places, theme }) => placeFeatures(places, theme),
  },
  { id: SOURCES.outlines, of: ({ outlines }) => [outlines], data: ({ outlines }) => outlineFeatures(outlines) },
  { id: SOURCES.lines, of: ({ lines }) => [lines], data: ({ lines }) => lineFeatures(lines) },
  {
    id: SOURCES.overlay,
    of: ({ overlay: laid }) => [laid],
    data: ({ overlay: laid }) => lineFeatures(laid?.lines ?? []),
  },
  {
    id: SOURCES.measureLines,
    of: ({ measure }) => [measure],
    data: ({ measure }) => lineFeatures(measure?.lines ?? []),
  },
  {
    id: SOURCES.measureRings,
    // Rings keep their identity one by one: while a point is dragged none of them is sent again.
    of: ({ measure }) => measure?.rings ?? [],
    data: ({ measure }) => lineFeatures(measure?.rings ?? []),
  },
  { id: SOURCES.freehand, of: ({ freehand: ink }) => [ink], data: ({ freehand: ink }) => lineFeatures(ink) },
  {
    id: SOURCES.measureArea,
    of: ({ measure }) => measure?.area ?? [],
    data: ({ measure }) => areaFeatures(measure?.area ?? []),
  },
  { id: SOURCES.pins, of: ({ pins: marks }) => [marks], data: ({ pins: marks }) => pointFeatures(marks) },
];

interface SceneSource {
  readonly id: string;
  readonly of: (scene: Scene) => readonly unknown[];
  readonly data: (scene: Scene) => FeatureCollection;
}

/** Layers and sources of Terra Draw begin with this: a change of the look leaves them. */
const DRAWING_PREFIX = 'td-';

/** The style of `look` with the scene's data in it: a map that is made with it needs no second pass. */
export function styleWithData(look: StyleOptions, scene: Scene): StyleSpecification {
  const style = buildStyle(look);
  for (const { id, data } of SCENE_SOURCES) {
    const source = style.sources[id];
    if (source?.type === 'geojson') source.data = data(scene);
  }
  return style;
}

/** Changes the look in place: MapLibre compares the styles and repaints what differs; the scene's data stays as it is. */
export interface Restyler {
  restyle(): void;
}

/** @param lookOf the look of now; a style that is still loading cannot be compared, so a change waits for it and takes the newest */
export function createRestyler(map: MapLibreMap, lookOf: () => StyleOptions): Restyler {
  let loaded = false;
  let waiting = false;
  map.on('style.load', () => {
    loaded = true;
    if (waiting) restyle();
    waiting = false;
  });
  // With the context comes the style that there was when it went.
  map.on('webglcontextlost', () => {
    loaded = false;
    waiting = true;
  });

  function restyle(): void {
    if (!loaded) {
      waiting = true;
      return;
    }
    map.setStyle(buildStyle(lookOf()), {
      diff: true,
      transformStyle: (previous, next) => {
        for (const [id, source] of Object.entries(previous?.sources ?? {})) {
          if (id.startsWith(DRAWING_PREFIX) || SCENE_SOURCES.some((each) => each.id === id)) next.sources[id] = source;
        }
        next.layers.push(...(previous?.layers ?? []).filter((layer) => layer.id.startsWith(DRAWING_PREFIX)));
        return next;
      },
    });
  }
  return { restyle };
}

/** Asks for all tiles of the bundled map in view again, those that failed among them. */
export function reloadTiles(map: MapLibreMap): void {
  for (const id of [SOURCES.world, SOURCES.detail]) if (map.getSource(id)) map.refreshTiles(id);
}

/** Puts all of the scene's data into its sources. */
export function setAllData(map: MapLibreMap, scene: Scene): void {
  for (const { id, data } of SCENE_SOURCES) map.getSource<GeoJSONSource>(id)?.setData(data(scene));
}

/** Puts the scene's data into its sources, each only where it changed. */
export function updateData(map: MapLibreMap, scene: Scene, previous: Scene): void {
  for (const { id, of, data } of SCENE_SOURCES) {
    const [now, before] = [of(scene), of(previous)];
    const isSame = now.length === before.length && now.every((part, index) => part === before[index]);
    if (!isSame) map.getSource<GeoJSONSource>(id)?.setData(data(scene));
  }
}
