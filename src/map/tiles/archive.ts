/** The bundled map's archives: read by ranges, opened again when a person asks for a retry. */
import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { createArchiveSource } from './archive-source.ts';

const SCHEME = 'pmtiles';

/** Opens archives and gives MapLibre the templates by which it asks for their tiles. */
export interface Archives {
  /** The template of the archive at `url`. Cheap: nothing is read. */
  template(url: string): string;
  /** The template of an archive that was added under `key`. */
  templateOf(key: string): string;
  /** Takes an archive that was opened elsewhere: its tiles are asked for by the key of its source. */
  add(archive: PMTiles): void;
  /** Reads the archive's header, afresh after a failure. Rejects where it cannot be had or is no PMTiles archive. */
  open(url: string): Promise<void>;
}

let shared: Archives | undefined;

/** The page's archives: MapLibre's protocols are global, so there is one of these. */
export function archives(): Archives {
  shared ??= createArchives();
  return shared;
}

function createArchives(): Archives {
  const protocol = new Protocol();
  addProtocol(SCHEME, protocol.tile);
  const absolute = (url: string): string => new URL(url, document.baseURI).href;
  return {
    template: (url) => `${SCHEME}://${absolute(url)}/{z}/{x}/{y}`,
    templateOf: (key) => `${SCHEME}://${key}/{z}/{x}/{y}`,
    add: (archive) => protocol.add(archive),
    async open(url) {
      // A PMTiles instance remembers its first failure, so each attempt gets its own.
      const archive = new PMTiles(createArchiveSource(absolute(url)));
      // Before its header is there: a tile of an archive the protocol does not know yet would be asked for by a source of its own,
      // which knows nothing of hosts without ranges.
      protocol.add(archive);
      await archive.getHeader();
    },
  };
}
