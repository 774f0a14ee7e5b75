import { type LayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import {
  type BasemapBuilder,
  fileBasemap,
  imageryBasemap,
  streetsBasemap,
} from '../../../src/cartography/basemap/basemaps.ts';
import { PLACE_LAYERS, SOURCES } from '../../../src/cartography/ids.ts';
import { buildStyle, isCrowded, type StyleOptions } from '../../../src/cartography/style.ts';
import { BASEMAP_HOSTS } from '../../../src/domain/basemap.ts';
import { LANGUAGES } from '../../../src/domain/languages.ts';

const TEMPLATE = 'pmtiles://https://example.org/basemap.pmtiles/{z}/{x}/{y}';
const OPTIONS: StyleOptions = {
  theme: 'light',
  language: 'en',
  tiles: { bundled: TEMPLATE, relief: TEMPLATE },
  clustered: false,
  crowded: false,
  size: 'page',
  labels: true,
  basemap: null,
};

const FILE = fileBasemap(
  { type: 'file', key: 'file-1', name: 'a.pmtiles', bounds: [35, 34, 36, 36], minZoom: 2, maxZoom: 13 },
  'pmtiles://file-1/{z}/{x}/{y}',
);
const BASEMAPS: readonly BasemapBuilder[] = [streetsBasemap, imageryBasemap, FILE];

const ALL_OPTIONS: StyleOptions[] = (['light', 'dark'] as const).flatMap((theme) =>
  LANGUAGES.flatMap((language) =>
    [true, false].flatMap((clustered) => [
      { ...OPTIONS, theme, language, clustered },
      { ...OPTIONS, theme, language, clustered, tiles: { bundled: TEMPLATE, relief: null } },
      { ...OPTIONS, theme, language, clustered, tiles: { bundled: null, relief: null } },
      { ...OPTIONS, theme, language, clustered, size: 'wall' as const },
      { ...OPTIONS, theme, language, clustered, labels: false },
      ...BASEMAPS.map((basemap) => ({ ...OPTIONS, theme, language, clustered, basemap })),
    ]),
  ),
);

/** The layers below the freehand lines, which are drawn over everything. */
function withoutFreehand(layers: readonly LayerSpecification[]): readonly LayerSpecification[] {
  return layers.filter((layer) => !('source' in layer) || layer.source !== SOURCES.freehand);
}

describe('the built style', () => {
  test('is valid against the style specification for all options', () => {
    for (const options of ALL_OPTIONS) expect(validateStyleMin(buildStyle(options))).toEqual([]);
  });

  test('draws places above all but freehand lines', () => {
    expect(withoutFreehand(buildStyle(OPTIONS).layers).at(-1)?.id).toBe(PLACE_LAYERS.mark);
  });

  test('names every one of a few places, and of many only those that lie on nothing', () => {
    const overlapOf = (crowded: boolean): unknown =>
      buildStyle({ ...OPTIONS, crowded }).layers.find(({ id }) => id === PLACE_LAYERS.name)?.layout;
    expect(overlapOf(isCrowded(6))).toMatchObject({ 'text-overlap': 'cooperative' });
    expect(overlapOf(isCrowded(7))).toMatchObject({ 'text-overlap': 'never' });
  });

  test('for a wall names of places are 28 px at the least, and lines thicker', () => {
    const sizes = (options: StyleOptions): readonly number[] => {
      const name = buildStyle(options).layers.find(({ id }) => id === PLACE_LAYERS.name);
      const size = name?.type === 'symbol' ? name.layout?.['text-size'] : undefined;
      return Array.isArray(size) ? size.filter((_, index) => index > 3 && index % 2 === 0).map(Number) : [];
    };
    expect(Math.min(...sizes({ ...OPTIONS, size: 'wall' }))).toBeGreaterThanOrEqual(28);
    expect(Math.min(...sizes(OPTIONS))).toBe(16);
    const widths = (options: StyleOptions) =>
      buildStyle(options).layers.flatMap((layer) =>
        layer.type === 'line' && layer.id === 'line' ? layer.paint?.['line-width'] : [],
      );
    expect(Number(widths({ ...OPTIONS, size: 'wall' })[0])).toBeGreaterThan(Number(widths(OPTIONS)[0]) * 1.5);
  });

  test('without labels nothing is named, and the marks of places stay', () => {
    for (const basemap of [null, ...BASEMAPS]) {
      const seen = buildStyle({ ...OPTIONS, basemap, labels: false }).layers.filter(
        ({ type, paint }) => type === 'symbol' && !(paint?.['text-opacity'] === 0 && paint['icon-opacity'] === 0),
      );
      expect(seen.map(({ id }) => id)).toEqual([PLACE_LAYERS.mark]);
    }
  });

  test('asks nothing of another origin: no glyphs and no sprite', () => {
    const style = buildStyle(OPTIONS);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  test('a basemap of the whole planet takes the place of the bundled one, under the places', () => {
    for (const basemap of [streetsBasemap, imageryBasemap]) {
      const { layers } = buildStyle({ ...OPTIONS, basemap });
      expect(sourcesOf(layers)).toContain('basemap');
      expect(sourcesOf(layers)).not.toContain('world');
      expect(withoutFreehand(layers).at(-1)?.id).toBe(PLACE_LAYERS.mark);
    }
  });

  test('an opened file lies over the bundled map, which shows beyond it; each has its own labels', () => {
    const { layers, sources } = buildStyle({ ...OPTIONS, basemap: FILE });
    const ids = layers.map(({ id }) => id);
    expect(ids.indexOf('world-land')).toBeLessThan(ids.indexOf('basemap-earth'));
    expect(ids.indexOf('basemap-highway')).toBeLessThan(ids.indexOf('country'));
    const box = JSON.stringify([35, 34]);
    for (const layer of layers.filter(({ type, id }) => type === 'symbol' && !id.startsWith('place'))) {
      const filter = JSON.stringify('filter' in layer ? layer.filter : null);
      expect(filter).toContain(box);
      expect(filter.includes('["!",["within"')).toBe(!layer.id.startsWith('basemap'));
    }
    expect(sources.basemap).toMatchObject({ minzoom: 2, maxzoom: 13, bounds: [35, 34, 36, 36] });
  });

  test('an online basemap asks its own host and no other', () => {
    const hosts = [streetsBasemap, imageryBasemap].map(
      (basemap) => JSON.stringify(buildStyle({ ...OPTIONS, basemap }).sources.basemap).match(/https:\/\/([^/"]+)/)?.[1],
    );
    expect(hosts).toEqual(Object.values(BASEMAP_HOSTS));
  });

  test('without an archive it claims neither land nor sea, and still draws the places', () => {
    const style = buildStyle({ ...OPTIONS, tiles: { bundled: null, relief: null } });
    const sources = new Set(style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
    expect([...sources].sort()).toEqual([
      'freehand',
      'lines',
      'measure-area',
      'measure-lines',
      'measure-rings',
      'outlines',
      'overlay',
      'pins',
      'places',
    ]);
  });

  test('never spaces Arabic letters apart', () => {
    const spaced = buildStyle({ ...OPTIONS, language: 'ar' }).layers.filter(
      (layer) => layer.type === 'symbol' && (layer.layout?.['text-letter-spacing'] ?? 0) !== 0,
    );
    expect(spaced).toEqual([]);
  });
});

function sourcesOf(layers: ReturnType<typeof buildStyle>['layers']): string[] {
  return [...new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source as string] : [])))];
}
