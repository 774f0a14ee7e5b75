/** The pages that are compared, part by part: where each is, and how its popup is found. */

import { measureAuthor, TEXT_WORDS } from './measure-author.mjs';
import { measureLighthouse } from './measure-lighthouse.mjs';
import { measureReturn } from './measure-return.mjs';
import { measureSlow } from './measure-slow.mjs';
import { measureSteps } from './measure-steps.mjs';
import { measureStill } from './measure-still.mjs';
import { measureSuggestions } from './measure-suggestions.mjs';
import { DRAGGED_POINTS, measureDrag, measurePan } from './measure-views.mjs';

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

/** The app and the bare pages over the article's four places. */
const FOUR_PLACES = [
  { ...atlas, mount: 'atlas' },
  { ...maplibre, mount: 'maplibre' },
  bare('leaflet', 'Leaflet', '.leaflet-popup-content', { mount: 'leaflet' }),
  bare('openlayers', 'OpenLayers', '.ol-popup', { mount: 'openlayers' }),
];

/** Numbers of places of the made lessons. */
export const MADE_SIZES = [1_000, 10_000, 100_000];

/**
 * The parts of the benchmark. `mount` is the folder of a page on the benchmark's server (see `prepare.mjs`);
 * `clicked` is the place that is clicked on the map; `changes` are opened one after another.
 */
export const SUITES = [
  {
    name: 'budget',
    title: 'Budgets',
    places: 4,
    clicked: CLICKED.places,
    changes: false,
    pages: [
      { ...atlas, mount: 'atlas' },
      { ...maplibre, mount: 'maplibre' },
    ],
  },
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
  {
    name: 'words',
    title: 'First words',
    places: 4,
    measure: measureStill,
    pages: [
      { ...atlas, mount: 'atlas' },
      { ...atlas, name: 'atlas-still', title: 'Dateline Atlas, scripts off', mount: 'atlas', isStill: true },
      bare('plain', 'plain page, the same words', '', { mount: 'plain', isStill: true }),
    ],
  },
  {
    name: 'compare',
    title: 'Two maps, panned by hand',
    places: 4,
    measure: measurePan,
    pages: [
      { ...atlas, mount: 'atlas', search: 'view=compare' },
      bare('maplibre', 'maplibre-gl-compare', '', { mount: 'compare' }),
    ],
  },
  {
    name: 'drag',
    title: `A point dragged, of ${DRAGGED_POINTS} on the line`,
    places: 4,
    measure: measureDrag,
    pages: [{ ...atlas, mount: 'atlas', search: `view=measure&line=${longLine()}`, hash: 'map=7/33.6/36.3' }],
  },
  {
    name: 'present',
    title: 'From step to step',
    places: 4,
    measure: measureSteps,
    pages: [
      { ...atlas, mount: 'atlas', search: 'view=present&step=5' },
      bare('maplibre', 'bare MapLibre, the same flight', '', { mount: 'flight' }),
    ],
  },
  {
    name: 'return',
    title: 'A second visit',
    places: 4,
    measure: measureReturn,
    pages: FOUR_PLACES,
  },
  {
    name: 'slow',
    title: 'A first visit over 1.6 Mbit/s, 150 ms',
    places: 4,
    measure: measureSlow,
    pages: FOUR_PLACES,
  },
  {
    name: 'lighthouse',
    title: 'Lighthouse',
    places: 4,
    measure: measureLighthouse,
    pages: [
      { ...atlas, title: 'Dateline Atlas, phone', mount: 'atlas', preset: 'phone' },
      { ...atlas, name: 'atlas-desktop', title: 'Dateline Atlas, desktop', mount: 'atlas', preset: 'desktop' },
      { ...maplibre, title: 'bare MapLibre, phone', mount: 'maplibre', preset: 'phone' },
    ],
  },
  {
    name: 'suggest',
    title: 'Names found in an article of 1,000 words',
    measure: measureSuggestions,
    // A page of the app's own worker and gazetteer: what is measured needs no map.
    pages: [bare('atlas', 'Dateline Atlas', '', { mount: 'suggest' })],
  },
  {
    name: 'author',
    title: `Typing in a text of ${TEXT_WORDS.toLocaleString('en-GB')} words`,
    places: 4,
    measure: measureAuthor,
    pages: [{ ...atlas, mount: 'atlas' }],
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

/** Points round Damascus, which is one of them. Latitude/longitude, as a link has them. */
function longLine() {
  const points = Array.from({ length: DRAGGED_POINTS - 1 }, (_, index) => {
    const angle = (index / DRAGGED_POINTS) * 20 * Math.PI;
    const radius = 0.3 + index / 400;
    return `${(33.5138 + radius * Math.sin(angle)).toFixed(4)}/${(36.2765 + radius * Math.cos(angle)).toFixed(4)}`;
  });
  return ['33.5138/36.2765', ...points].join(',');
}
