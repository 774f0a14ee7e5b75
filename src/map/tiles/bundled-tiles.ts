/** Whether the archives are there, and so what the map may look like. A failed one leaves a plain ground and can be tried again. */
import { isCrowded, type Look } from '../../cartography/style.ts';
import type { Scene } from '../../state/scene.ts';
import type { MapEvents, MapParts } from '../port.ts';
import { archives } from './archive.ts';
import { createGrounds } from './basemaps.ts';

/** The archives of one map. */
export interface Basemap {
  /** The look of a scene, with the archives that can be had. */
  lookOf(scene: Scene): Look;
  /** Tries again; `changed` is called where the look has to be made anew. */
  retry(): Promise<void>;
  /** Called when the archive turns out to be missing, or to be there after all. */
  onChange(listener: () => void): void;
}

/** Begins to open the archive at once; reading its header and the first tiles need not wait for one another. */
export function createBasemap(
  urls: MapParts['archives'],
  acts: Pick<MapEvents, 'onBundledTiles' | 'onBasemapFailed'>,
  clustered: boolean,
): Basemap {
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
  const grounds = createGrounds({ files, changed: () => changed(), failed: acts.onBasemapFailed });

  return {
    lookOf: ({ theme, language, relief, basemap: ground, size, labels, places }) => ({
      theme,
      language,
      clustered,
      crowded: isCrowded(places.length),
      size,
      labels,
      ground: grounds.makerOf(ground),
      tiles: {
        basemap: failed ? null : files.template(urls.basemap),
        relief: relief && ground.type === 'bundled' && !failed ? files.template(urls.relief) : null,
      },
    }),
    retry: open,
    onChange(listener) {
      changed = listener;
    },
  };
}
