/** Opens the bundled tiles and loads other basemaps; returns the style options of a scene. */
import type { BasemapBuilder } from '../../cartography/basemap/basemaps.ts';
import { isCrowded, type StyleOptions } from '../../cartography/style.ts';
import type { Basemap } from '../../domain/basemap.ts';
import type { Scene } from '../../state/scene.ts';
import type { MapEvents, MapParts } from '../port.ts';
import { archives } from './archive.ts';

/** The basemaps of one map. */
export interface Basemaps {
  /** How to draw a scene with the tiles that are available. */
  styleOptions(scene: Scene): StyleOptions;
  /** Opens the bundled tiles again. Resolves when they are open or have failed. */
  reload(): Promise<void>;
  /** `listener` is called when the style options of the same scene have changed. */
  onChange(listener: () => void): void;
}

type Builders = typeof import('../../cartography/basemap/basemaps.ts');

/** Begins to open the bundled tiles at once: their header and the first tiles need not wait for one another. */
export function createBasemaps(
  urls: MapParts['archives'],
  events: Pick<MapEvents, 'onBundledTiles' | 'onBasemapFailed'>,
  clustered: boolean,
): Basemaps {
  const files = archives();
  let hasFailed = false;
  let builders: Builders | undefined;
  let isLoadingBuilders = false;
  let changed = (): void => undefined;

  const open = async (): Promise<void> => {
    // Offline, blocked, half of a file: the reader gets one sentence for all, with a retry.
    const isMissing = await files.open(urls.bundledTiles).then(
      () => false,
      () => true,
    );
    if (isMissing !== hasFailed) {
      hasFailed = isMissing;
      changed();
    }
    events.onBundledTiles(hasFailed ? 'failed' : 'ready');
  };
  const loadBuilders = async (): Promise<void> => {
    if (isLoadingBuilders) return;
    isLoadingBuilders = true;
    try {
      builders = await import('../../cartography/basemap/basemaps.ts');
      changed();
    } catch (error) {
      console.error(error);
      events.onBasemapFailed();
    }
    isLoadingBuilders = false;
  };
  /** Null for the bundled basemap, which also shows until the builders of the others are loaded. */
  const builderFor = (basemap: Basemap): BasemapBuilder | null => {
    if (basemap.type === 'bundled') return null;
    if (!builders) {
      void loadBuilders();
      return null;
    }
    if (basemap.type === 'file') return builders.fileBasemap(basemap, files.templateOf(basemap.key));
    return basemap.type === 'streets' ? builders.streetsBasemap : builders.imageryBasemap;
  };
  void open();

  let isReliefOn = false;
  /** The template of the relief, or null; it is read anew each time that it is switched on, for it may have failed before. */
  const reliefTemplate = (wanted: boolean): string | null => {
    if (wanted && !isReliefOn) files.renew(urls.relief);
    isReliefOn = wanted;
    return wanted ? files.template(urls.relief) : null;
  };

  return {
    styleOptions: ({ theme, language, relief, basemap, size, labels, places }) => ({
      theme,
      language,
      clustered,
      crowded: isCrowded(places.length),
      size,
      labels,
      basemap: builderFor(basemap),
      tiles: {
        bundled: hasFailed ? null : files.template(urls.bundledTiles),
        relief: reliefTemplate(relief && basemap.type === 'bundled' && !hasFailed),
      },
    }),
    reload: open,
    onChange(listener) {
      changed = listener;
    },
  };
}
