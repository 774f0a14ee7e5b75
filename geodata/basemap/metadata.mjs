/** States the archive's contract in its own metadata: layers, fields, attribution, and where it is fine. */
import { DETAIL_BOUNDS, DETAIL_MAXZOOM, DETAIL_MINZOOM, WORLD_MAXZOOM } from './region.mjs';

/** The line that must be shown with the map. */
export const ATTRIBUTION =
  'Made with Natural Earth. Coastline: GSHHG (Wessel & Smith), LGPL. Places: GeoNames, CC BY 4.0. Boundaries do not imply endorsement.';

const names = { name_en: 'String', name_ar: 'String', name_ru: 'String' };
const layer = (id, description, fields, minzoom = 0) => ({ id, description, minzoom, maxzoom: DETAIL_MAXZOOM, fields });

export const ARCHIVE_METADATA = {
  name: 'Dateline Atlas basemap',
  description: "A quiet world with one fine corner around Syria's coast",
  attribution: ATTRIBUTION,
  version: '1',
  type: 'baselayer',
  format: 'pbf',
  detail_bounds: DETAIL_BOUNDS,
  detail_minzoom: DETAIL_MINZOOM,
  world_maxzoom: WORLD_MAXZOOM,
  vector_layers: [
    layer('sea', 'The whole of every detail tile; hides the world beneath', {}, DETAIL_MINZOOM),
    layer('land', 'Land, one colour, never by state', {}),
    layer('water', 'Lakes', {}, 2),
    layer('river', 'Rivers', { rank: 'Number', detail: 'Number' }, 3),
    layer('coastline', 'The shore, without artificial edges', { detail: 'Number' }),
    layer('boundary', 'Boundaries: international, disputed or control', { kind: 'String', detail: 'Number' }),
    layer('marine', 'Labels of seas', { ...names, rank: 'Number', detail: 'Number' }),
    layer('country', 'Labels of countries', { ...names, iso: 'String', rank: 'Number', detail: 'Number' }),
    layer('city', 'Labels of cities; the feature id is the geonameid', {
      ...names,
      population: 'Number',
      capital: 'Number',
      rank: 'Number',
      sort: 'Number',
      detail: 'Number',
    }),
  ],
};

export const RELIEF_METADATA = {
  name: 'Dateline Atlas relief',
  description: 'Shade of the hills, black with an opacity',
  attribution: 'Relief: NASA/JPL SRTM',
  version: '1',
  type: 'overlay',
  format: 'webp',
};
