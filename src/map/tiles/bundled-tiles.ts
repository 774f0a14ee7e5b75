/** Whether the archives are there, and so what the map may look like. A failed one leaves a plain ground and can be tried again. */
import { isCrowded, type StyleOptions } from '../../cartography/style.ts';
import type { Scene } from '../../state/scene.ts';
import type { MapEvents, MapParts } from '../port.ts';
import { archives } from './archive.ts';
import { createBasemapStyles } from './basemaps.ts';

/** The archives of one map. */
export interface MapTiles {
  /** The look of a scene, with the archives that can be had. */
  styleOptions(scene: Scene): StyleOptions;
  /** Tries again; `changed` is called where the look has to be made anew. */
  reload(): Promise<void>;
  /** Called when the archive turns out to be missing, or to be there after all. */
  onChange(listener: () => void): void;
}

/** Begins to open the archive at once; reading its header and the first tiles need not wait for one another. */
export function createMapTiles(
  urls: MapParts['archives'],
  acts: Pick<MapEvents, 'onBundledTiles' | 'onBasemapFailed'>,
  clustered: boolean,
): MapTiles {
  const files = archives();
  let failed = false;
  let changed = (): void => undefined;

  const open = async (): Promise<void> => {
    let missing = false;
    try {
      await files.open(urls.basemap);
    } catch {
      // Offline, blocked, half of a file: one sentence serves the reader for all, with a retry.
      missing = true;
    }
    if (missing !== failed) {
      failed = missing;
      changed();
    }
    acts.onBundledTiles(failed ? 'failed' : 'ready');
  };
  void open();
  const grounds = createBasemapStyles({ files, changed: () => changed(), failed: acts.onBasemapFailed });

  return {
    styleOptions: ({ theme, language, relief, basemap: ground, size, labels, places }) => ({
      theme,
      language,
      clustered,
      crowded: isCrowded(places.length),
      size,
      labels,
      basemap: grounds.builderFor(ground),
      tiles: {
        bundled: failed ? null : files.template(urls.basemap),
        relief: relief && ground.type === 'bundled' && !failed ? files.template(urls.relief) : null,
      },
    }),
    reload: open,
    onChange(listener) {
      changed = listener;
    },
  };
}
