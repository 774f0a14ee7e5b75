/** Whom the map thanks, by the ground that it shows. Names and licences are the same in every language. */
import type { BasemapType } from '../../../domain/basemap.ts';

/** Text, or a text that links to an address. */
export type Credit = string | { readonly text: string; readonly href: `https://${string}` };

const OPENSTREETMAP: Credit = { text: '© OpenStreetMap contributors', href: 'https://www.openstreetmap.org/copyright' };

/** Each licence is in `geodata/basemap/SOURCES.md`. */
const NATURAL_EARTH = 'Natural Earth · GSHHG (LGPL) · GeoNames (CC BY 4.0)';

/** The lines that the makers of each ask for: openfreemap.org, docs.protomaps.com, and the abstract of EOX’s layer of 2016. */
export const CREDITS: Readonly<Record<BasemapType, readonly Credit[]>> = {
  bundled: [`${NATURAL_EARTH} · SRTM · MapLibre`],
  streets: [
    { text: 'OpenFreeMap', href: 'https://openfreemap.org' },
    ' ',
    { text: '© OpenMapTiles', href: 'https://www.openmaptiles.org/' },
    ' Data from ',
    OPENSTREETMAP,
    ' (ODbL) · MapLibre',
  ],
  imagery: [
    'Sentinel-2 cloudless – ',
    { text: 'https://s2maps.eu', href: 'https://s2maps.eu' },
    ' by ',
    { text: 'EOX IT Services GmbH', href: 'https://eox.at' },
    ' (Contains modified Copernicus Sentinel data 2016 & 2017), ',
    { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    ' · MapLibre',
  ],
  file: [
    { text: 'Protomaps', href: 'https://protomaps.com' },
    ' ',
    OPENSTREETMAP,
    ` (ODbL) · ${NATURAL_EARTH} · MapLibre`,
  ],
};
