/** Opens tile archives and registers MapLibre's protocol for them. */
import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { createArchiveSource } from './archive-source.ts';

const SCHEME = 'pmtiles';

/** Tile archives. A template is a URL with `{z}/{x}/{y}`, by which MapLibre requests tiles. */
export interface Archives {
  /** The template of the archive at `url`. Reads nothing. */
  template(url: string): string;
  /** The template of an archive that was added under `key`. */
  templateOf(key: string): string;
  /** Adds an archive that was opened elsewhere, under the key of its source. */
  add(archive: PMTiles): void;
  /** Forgets what was read of the archive at `url`, a failure as well. Reads nothing. */
  renew(url: string): void;
  /** Reads the archive's header, again after a failure. Rejects where it does not load or is no PMTiles archive. */
  open(url: string): Promise<void>;
}

let shared: Archives | undefined;

/** The page's archives: one for all maps, for MapLibre's protocols are global. */
export function archives(): Archives {
  shared ??= createArchives();
  return shared;
}

function createArchives(): Archives {
  const protocol = new Protocol();
  addProtocol(SCHEME, protocol.tile);
  const absolute = (url: string): string => new URL(url, document.baseURI).href;
  const renew = (url: string): PMTiles => {
    // A PMTiles instance remembers its first failure, so each attempt gets its own.
    const archive = new PMTiles(createArchiveSource(absolute(url)));
    // Before its header is read: of an unknown archive the protocol makes a source of its own, which refuses hosts without ranges.
    protocol.add(archive);
    return archive;
  };
  return {
    template: (url) => `${SCHEME}://${absolute(url)}/{z}/{x}/{y}`,
    templateOf: (key) => `${SCHEME}://${key}/{z}/{x}/{y}`,
    add: (archive) => protocol.add(archive),
    renew,
    async open(url) {
      await renew(url).getHeader();
    },
  };
}
