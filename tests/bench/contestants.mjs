/** The pages that are compared, part by part: where each is, and how its popup is found. */

/** Place that is clicked on the map: it stands alone in every part's opening view. */
const CLICKED = { places: { id: 'moscow', words: 'Moscow' }, made: { id: 'lone', words: 'Lone Rock' } };

const atlas = {
  name: 'atlas',
  title: 'Dateline Atlas',
  isAtlas: true,
  popup: '.popup-body dialog h2',
};

const bare = (name, title, popup, change = {}) => ({ name, title, popup, isAtlas: false, search: '', ...change });

const maplibre = bare('maplibre', 'bare MapLibre', '.maplibregl-popup-content');

/** Numbers of places of the made lessons. */
export const MADE_SIZES = [1_000, 10_000, 100_000];

/**
 * The parts of the benchmark. `mount` is the folder of a page on the benchmark's server (see `prepare.mjs`);
 * `clicked` is the place that is clicked on the map; `changes` are opened one after another.
 */
export const SUITES = [
  {
    name: 'article',
    title: 'The article’s four places',
    places: 4,
    clicked: CLICKED.places,
    changes: true,
    pages: [
      { ...atlas, mount: 'atlas' },
      { ...maplibre, mount: 'maplibre' },
      { ...maplibre, name: 'maplibre-still', title: 'bare MapLibre, no fade', mount: 'maplibre', search: 'fade=0' },
      bare('leaflet', 'Leaflet', '.leaflet-popup-content', { mount: 'leaflet' }),
      bare('openlayers', 'OpenLayers', '.ol-popup', { mount: 'openlayers' }),
    ],
  },
  ...MADE_SIZES.map((size) => ({
    name: `made-${size}`,
    title: `A made lesson of ${size.toLocaleString('en-GB')} places`,
    places: size,
    clicked: CLICKED.made,
    changes: false,
    pages: [
      { ...atlas, mount: `atlas-${size}` },
      { ...maplibre, mount: 'maplibre', search: `points=../made/points-${size}.geojson` },
    ],
  })),
];
