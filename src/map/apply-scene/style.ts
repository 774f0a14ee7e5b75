/** Updates the map's style and the data of its sources. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { SOURCES } from '../../cartography/ids.ts';
import { buildStyle, type StyleOptions } from '../../cartography/style.ts';
import type { Scene } from '../../state/scene.ts';
import type { MapAdapter } from '../adapter.ts';
import { areaFeatures, lineFeatures, outlineFeatures, placeFeatures, pointFeatures } from '../markers/features.ts';

interface SceneSource {
  readonly id: string;
  /** The parts of the scene that the data is made from. */
  readonly of: (scene: Scene) => readonly unknown[];
  readonly data: (scene: Scene) => FeatureCollection;
}

/** Sources that hold data of the scene. */
const SCENE_SOURCES: readonly SceneSource[] = [
  {
    id: SOURCES.places,
    of: ({ places, theme }) => [places, theme],
    data: ({ places, theme }) => placeFeatures(places, theme),
  },
  { id: SOURCES.outlines, of: ({ outlines }) => [outlines], data: ({ outlines }) => outlineFeatures(outlines) },
  { id: SOURCES.lines, of: ({ lines }) => [lines], data: ({ lines }) => lineFeatures(lines) },
  { id: SOURCES.overlay, of: ({ overlay }) => [overlay], data: ({ overlay }) => lineFeatures(overlay?.lines ?? []) },
  {
    id: SOURCES.measureLines,
    of: ({ measure }) => [measure],
    data: ({ measure }) => lineFeatures(measure?.lines ?? []),
  },
  {
    id: SOURCES.measureRings,
    // Rings keep their identity one by one: while a point is dragged no ring is sent again.
    of: ({ measure }) => measure?.rings ?? [],
    data: ({ measure }) => lineFeatures(measure?.rings ?? []),
  },
  { id: SOURCES.freehand, of: ({ freehand }) => [freehand], data: ({ freehand }) => lineFeatures(freehand) },
  {
    id: SOURCES.measureArea,
    of: ({ measure }) => measure?.area ?? [],
    data: ({ measure }) => areaFeatures(measure?.area ?? []),
  },
  { id: SOURCES.pins, of: ({ pins }) => [pins], data: ({ pins }) => pointFeatures(pins) },
];

/** Layers and sources of Terra Draw begin with this: a new style keeps them. */
const TERRA_DRAW_PREFIX = 'td-';

/** The style with the data of `scene` in it: a map that is created with it needs no second pass. */
export function styleWithData(options: StyleOptions, scene: Scene): StyleSpecification {
  const style = buildStyle(options);
  for (const { id, data } of SCENE_SOURCES) {
    const source = style.sources[id];
    if (source?.type === 'geojson') source.data = data(scene);
  }
  return style;
}

/** Replaces the style and keeps the data of the scene. */
export interface StyleUpdater {
  update(): void;
}

/** @param options returns the current ones. A style that is still loading cannot be compared: an update waits for it. */
export function createStyleUpdater(map: MapAdapter, options: () => StyleOptions): StyleUpdater {
  let isLoaded = false;
  let isPending = false;
  const update = (): void => {
    if (isLoaded) map.setStyle(buildStyle(options()), mergeStyles);
    else isPending = true;
  };
  map.on('styleload', () => {
    isLoaded = true;
    if (isPending) update();
    isPending = false;
  });
  // The context comes back with the style from before it was lost.
  map.on('contextlost', () => {
    isLoaded = false;
    isPending = true;
  });
  return { update };
}

function mergeStyles(current: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification {
  for (const [id, source] of Object.entries(current?.sources ?? {})) {
    if (id.startsWith(TERRA_DRAW_PREFIX) || SCENE_SOURCES.some((each) => each.id === id)) next.sources[id] = source;
  }
  next.layers.push(...(current?.layers ?? []).filter(({ id }) => id.startsWith(TERRA_DRAW_PREFIX)));
  return next;
}

/** Requests the bundled tiles in view again, those that failed too. */
export function reloadTiles(map: MapAdapter): void {
  for (const source of [SOURCES.world, SOURCES.detail]) map.refreshTiles(source);
}

/** Sets the data of all sources of the scene. */
export function setAllData(map: MapAdapter, scene: Scene): void {
  for (const { id, data } of SCENE_SOURCES) map.setData(id, data(scene));
}

/** Sets the data of the sources whose parts of the scene changed. */
export function updateData(map: MapAdapter, scene: Scene, previous: Scene): void {
  for (const { id, of, data } of SCENE_SOURCES) {
    const [now, before] = [of(scene), of(previous)];
    const isSame = now.length === before.length && now.every((part, index) => part === before[index]);
    if (!isSame) map.setData(id, data(scene));
  }
}
