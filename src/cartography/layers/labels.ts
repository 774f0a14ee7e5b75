/** Builds the layers of labels of countries, seas and cities. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../../domain/languages.ts';
import type { Theme } from '../../domain/theme.ts';
import { FONTS, SOURCE_LAYERS, SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';
import { type BundledSource, onlyOnce } from './land.ts';

/** A name of the bundled tiles in `language`, or in English. */
function nameIn(language: Language): ExpressionSpecification {
  return ['coalesce', ['get', `name_${language}`], ['get', 'name_en']];
}

/** A label's rank is the zoom from which it shows. Filters see whole zooms only. */
const byRank: ExpressionSpecification = ['<=', ['get', 'rank'], ['zoom']];

/** What labels depend on. */
export interface LabelOptions {
  readonly palette: Palette;
  readonly theme: Theme;
  readonly language: Language;
}

/** Least important first: MapLibre places labels of the last layer first, and the others avoid them. */
export function labels(options: LabelOptions): LayerSpecification[] {
  return [cities(options, SOURCES.world), cities(options, SOURCES.detail), seas(options), countries(options)];
}

function cities({ palette, theme, language }: LabelOptions, source: BundledSource): LayerSpecification {
  return {
    id: `${source}-city`,
    type: 'symbol',
    source,
    'source-layer': SOURCE_LAYERS.city,
    filter: ['all', byRank, onlyOnce(source)],
    minzoom: source === SOURCES.world ? 4 : 7,
    layout: {
      'text-field': nameIn(language),
      'text-font': FONTS.regular,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 8, 13, 12, 15],
      'icon-image': `${CITY_DOT}/${theme}`,
      'icon-size': ['case', ['==', ['get', 'capital'], 1], 1, 0.75],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
      'text-padding': 4,
      'symbol-sort-key': ['get', 'sort'],
    },
    paint: { 'text-color': palette.cityLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
  };
}

function seas({ palette, language }: LabelOptions): LayerSpecification {
  return {
    id: 'marine',
    type: 'symbol',
    source: SOURCES.world,
    'source-layer': SOURCE_LAYERS.marine,
    filter: byRank,
    layout: {
      'text-field': nameIn(language),
      'text-font': FONTS.regular,
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, 11, 5, 14, 8, 17],
      'text-letter-spacing': spacing(language, 0.08),
      'text-max-width': 6,
      'text-padding': 6,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': palette.seaLabel, 'text-halo-color': palette.sea, 'text-halo-width': 1 },
  };
}

function countries({ palette, language }: LabelOptions): LayerSpecification {
  return {
    id: 'country',
    type: 'symbol',
    source: SOURCES.world,
    'source-layer': SOURCE_LAYERS.country,
    filter: byRank,
    maxzoom: 9,
    layout: {
      'text-field': nameIn(language),
      'text-font': FONTS.regular,
      'text-transform': 'uppercase',
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 4, 12, 7, 16],
      'text-letter-spacing': spacing(language, 0.15),
      'text-max-width': 7,
      'text-padding': 8,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': palette.countryLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
  };
}

/** Letter spacing would break the joins of Arabic letters. */
function spacing(language: Language, ems: number): number {
  return language === 'ar' ? 0 : ems;
}

/** Name of the image of a city's dot, before its theme; drawn by `map/markers/images.ts`. */
export const CITY_DOT = 'city-dot';
