/** Fetches the styles of the grounds that are not bundled, when one is first shown. */
import type { BasemapBuilder } from '../../cartography/basemap/basemaps.ts';
import type { Basemap } from '../../domain/basemap.ts';
import type { Archives } from './archive.ts';

type Styles = typeof import('../../cartography/basemap/basemaps.ts');

/** The grounds of one map. */
export interface BasemapStyles {
  /** What makes a ground; null for the bundled one, and until what makes the others has arrived. */
  builderFor(ground: Basemap): BasemapBuilder | null;
}

interface GroundsParts {
  readonly files: Archives;
  /** Called when what `makerOf` says is another. */
  readonly changed: () => void;
  /** Called where the styles do not arrive. */
  readonly failed: () => void;
}

export function createBasemapStyles({ files, changed, failed }: GroundsParts): BasemapStyles {
  let styles: Styles | undefined;
  let loading = false;

  const load = async (): Promise<void> => {
    if (loading) return;
    loading = true;
    try {
      styles = await import('../../cartography/basemap/basemaps.ts');
      changed();
    } catch (error) {
      console.error(error);
      failed();
    }
    loading = false;
  };

  return {
    builderFor(ground) {
      if (ground.type === 'bundled') return null;
      if (!styles) {
        void load();
        return null;
      }
      if (ground.type === 'file') return styles.fileBasemap(ground, files.templateOf(ground.key));
      return ground.type === 'streets' ? styles.streetsBasemap : styles.imageryBasemap;
    },
  };
}
