/** Lists the ids of sources and layers, each written once. */

/** Sources of the style. `world` and `detail` read the same archive; see `geodata/basemap/SOURCES.md`. */
export const SOURCES = {
  world: 'world',
  detail: 'detail',
  relief: 'relief',
  basemap: 'basemap',
  places: 'places',
  outlines: 'outlines',
  lines: 'lines',
  overlay: 'overlay',
  measureArea: 'measure-area',
  measureRings: 'measure-rings',
  measureLines: 'measure-lines',
  freehand: 'freehand',
  pins: 'pins',
} as const;

/** Layers in the bundled tiles. */
export const SOURCE_LAYERS = {
  sea: 'sea',
  land: 'land',
  coastline: 'coastline',
  water: 'water',
  river: 'river',
  boundary: 'boundary',
  country: 'country',
  marine: 'marine',
  city: 'city',
} as const;

/** Style layers that a hit test queries. */
export const PLACE_LAYERS = {
  mark: 'place-mark',
  name: 'place-name',
  cluster: 'place-cluster',
  clusterCount: 'place-cluster-count',
} as const;

/** Font names. MapLibre reads the weight from the name; `map/fonts.ts` registers the files. */
export const FONTS = {
  regular: ['Atlas Sans Regular'],
  semibold: ['Atlas Sans Semibold'],
};
