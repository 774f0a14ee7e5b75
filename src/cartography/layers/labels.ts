/** Names of countries, seas and cities in the reader's language: quiet, and the first to give way. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../../domain/languages.ts';
import type { Theme } from '../../domain/theme.ts';
import { FONTS, SOURCE_LAYERS, SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';
import { type BundledSource, onlyOnce } from './land.ts';

/** A name of the archive in `language`, English where there is none. */
export function nameIn(language: Language): ExpressionSpecification {
  return ['coalesce', ['get', `name_${language}`], ['get', 'name_en']];
}

/** A label shows from the zoom that its rank names. Filters see whole zooms only, which is what a rank is. */
const byRank: ExpressionSpecification = ['<=', ['get', 'rank'], ['zoom']];

/** What labels depend on. */
export interface LabelOptions {
  readonly palette: Palette;
  readonly theme: Theme;
  readonly language: Language;
}

/** Labels, least important first: MapLibre places the last layer first, and earlier ones give way. */
export function labels(look: LabelOptions): LayerSpecification[] {
  return [cities(look, SOURCES.world), cities(look, SOURCES.detail), seas(look), countries(look)];
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

/** Spacing tears joined Arabic letters apart. */
function spacing(language: Language, ems: number): number {
  return language === 'ar' ? 0 : ems;
}

/** First part of the name of the image of a city's dot, before its theme; drawn by `map/images`. */
export const CITY_DOT = 'city-dot';
