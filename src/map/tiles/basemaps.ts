/** Fetches the styles of the grounds that are not bundled, when one is first shown. */
import type { GroundMaker } from '../../cartography/basemap/basemaps.ts';
import type { Basemap } from '../../domain/basemap.ts';
import type { Archives } from './archive.ts';

type Styles = typeof import('../../cartography/basemap/basemaps.ts');

/** The grounds of one map. */
export interface Grounds {
  /** What makes a ground; null for the bundled one, and until what makes the others has arrived. */
  makerOf(ground: Basemap): GroundMaker | null;
}

interface GroundsParts {
  readonly files: Archives;
  /** Called when what `makerOf` says is another. */
  readonly changed: () => void;
  /** Called where the styles do not arrive. */
  readonly failed: () => void;
}

export function createGrounds({ files, changed, failed }: GroundsParts): Grounds {
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
    makerOf(ground) {
      if (ground.type === 'bundled') return null;
      if (!styles) {
        void load();
        return null;
      }
      if (ground.type === 'file') return styles.fileGround(ground, files.templateOf(ground.key));
      return ground.type === 'streets' ? styles.streetsGround : styles.imageryGround;
    },
  };
}
