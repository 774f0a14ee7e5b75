/** Keeps the style of the map as the scene wishes it: theme, language, relief, and whether an archive is there. */

import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { SOURCES } from '../../cartography/ids.ts';
import { buildStyle, type Look } from '../../cartography/style.ts';
import type { Scene } from '../../state/scene.ts';
import { lineFeatures, outlineFeatures, placeFeatures } from '../features.ts';

/** Sources whose data is the scene's. */
const SCENE_SOURCES = [SOURCES.places, SOURCES.outlines, SOURCES.lines, SOURCES.laid] as const;

/** The style of `look` with the scene's data in it: a map that is made with it needs no second pass. */
export function styleWithData(look: Look, scene: Scene): StyleSpecification {
  const style = buildStyle(look);
  const data = {
    [SOURCES.places]: placeFeatures(scene.places, look.theme),
    [SOURCES.outlines]: outlineFeatures(scene.outlines),
    [SOURCES.lines]: lineFeatures(scene.lines),
    [SOURCES.laid]: lineFeatures(scene.laid?.lines ?? []),
  };
  for (const id of SCENE_SOURCES) {
    const source = style.sources[id];
    if (source?.type === 'geojson') source.data = data[id];
  }
  return style;
}

/** Changes the look in place: MapLibre compares the styles and repaints what differs; the scene's data stays as it is. */
export interface Restyler {
  restyle(): void;
}

/** @param lookOf the look of now; a style that is still loading cannot be compared, so a change waits for it and takes the newest */
export function createRestyler(map: MapLibreMap, lookOf: () => Look): Restyler {
  let loaded = false;
  let waiting = false;
  map.once('style.load', () => {
    loaded = true;
    if (waiting) restyle();
  });

  function restyle(): void {
    if (!loaded) {
      waiting = true;
      return;
    }
    map.setStyle(buildStyle(lookOf()), {
      diff: true,
      transformStyle: (previous, next) => {
        for (const id of SCENE_SOURCES) {
          const source = previous?.sources[id];
          if (source) next.sources[id] = source;
        }
        return next;
      },
    });
  }
  return { restyle };
}

/** Puts the scene's data into its sources, each only where it changed. */
export function syncData(map: MapLibreMap, scene: Scene, previous: Scene): void {
  if (scene.places !== previous.places || scene.theme !== previous.theme) {
    source(map, SOURCES.places)?.setData(placeFeatures(scene.places, scene.theme));
  }
  if (scene.outlines !== previous.outlines) source(map, SOURCES.outlines)?.setData(outlineFeatures(scene.outlines));
  if (scene.lines !== previous.lines) source(map, SOURCES.lines)?.setData(lineFeatures(scene.lines));
  if (scene.laid !== previous.laid) source(map, SOURCES.laid)?.setData(lineFeatures(scene.laid?.lines ?? []));
}

function source(map: MapLibreMap, id: string): GeoJSONSource | undefined {
  return map.getSource<GeoJSONSource>(id);
}
