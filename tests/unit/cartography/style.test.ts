import { type LayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import {
  fileGround,
  type GroundMaker,
  imageryGround,
  streetsGround,
} from '../../../src/cartography/basemap/basemaps.ts';
import { PLACE_LAYERS, SOURCES } from '../../../src/cartography/ids.ts';
import { buildStyle, isCrowded, type Look } from '../../../src/cartography/style.ts';
import { BASEMAP_HOSTS } from '../../../src/domain/basemap.ts';
import { LANGUAGES } from '../../../src/domain/languages.ts';

const TEMPLATE = 'pmtiles://https://example.org/basemap.pmtiles/{z}/{x}/{y}';
const LOOK: Look = {
  theme: 'light',
  language: 'en',
  tiles: { basemap: TEMPLATE, relief: TEMPLATE },
  clustered: false,
  crowded: false,
  size: 'page',
  labels: true,
  ground: null,
};

const FILE = fileGround(
  { type: 'file', key: 'file-1', name: 'a.pmtiles', bounds: [35, 34, 36, 36], minZoom: 2, maxZoom: 13 },
  'pmtiles://file-1/{z}/{x}/{y}',
);
const GROUNDS: readonly GroundMaker[] = [streetsGround, imageryGround, FILE];

const LOOKS: Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  LANGUAGES.flatMap((language) =>
    [true, false].flatMap((clustered) => [
      { ...LOOK, theme, language, clustered },
      { ...LOOK, theme, language, clustered, tiles: { basemap: TEMPLATE, relief: null } },
      { ...LOOK, theme, language, clustered, tiles: { basemap: null, relief: null } },
      { ...LOOK, theme, language, clustered, size: 'wall' as const },
      { ...LOOK, theme, language, clustered, labels: false },
      ...GROUNDS.map((ground) => ({ ...LOOK, theme, language, clustered, ground })),
    ]),
  ),
);

/** `layers` but those of the pen, which draws over everything. */
function withoutInk(layers: readonly LayerSpecification[]): readonly LayerSpecification[] {
  return layers.filter((layer) => !('source' in layer) || layer.source !== SOURCES.ink);
}

describe('the built style', () => {
  test('is valid against the style specification in every look', () => {
    for (const look of LOOKS) expect(validateStyleMin(buildStyle(look))).toEqual([]);
  });

  test('draws places above all but the ink of a hand', () => {
    expect(withoutInk(buildStyle(LOOK).layers).at(-1)?.id).toBe(PLACE_LAYERS.mark);
  });

  test('names every one of a few places, and of many only those that lie on nothing', () => {
    const overlapOf = (crowded: boolean): unknown =>
      buildStyle({ ...LOOK, crowded }).layers.find(({ id }) => id === PLACE_LAYERS.name)?.layout;
    expect(overlapOf(isCrowded(6))).toMatchObject({ 'text-overlap': 'cooperative' });
    expect(overlapOf(isCrowded(7))).toMatchObject({ 'text-overlap': 'never' });
  });

  test('for a wall names of places are 28 px at the least, and lines thicker', () => {
    const sizes = (look: Look): readonly number[] => {
      const name = buildStyle(look).layers.find(({ id }) => id === PLACE_LAYERS.name);
      const size = name?.type === 'symbol' ? name.layout?.['text-size'] : undefined;
      return Array.isArray(size) ? size.filter((_, index) => index > 3 && index % 2 === 0).map(Number) : [];
    };
    expect(Math.min(...sizes({ ...LOOK, size: 'wall' }))).toBeGreaterThanOrEqual(28);
    expect(Math.min(...sizes(LOOK))).toBe(16);
    const widths = (look: Look) =>
      buildStyle(look).layers.flatMap((layer) =>
        layer.type === 'line' && layer.id === 'line' ? layer.paint?.['line-width'] : [],
      );
    expect(Number(widths({ ...LOOK, size: 'wall' })[0])).toBeGreaterThan(Number(widths(LOOK)[0]) * 1.5);
  });

  test('without labels nothing is named, and the marks of places stay', () => {
    for (const ground of [null, ...GROUNDS]) {
      const seen = buildStyle({ ...LOOK, ground, labels: false }).layers.filter(
        ({ type, paint }) => type === 'symbol' && !(paint?.['text-opacity'] === 0 && paint['icon-opacity'] === 0),
      );
      expect(seen.map(({ id }) => id)).toEqual([PLACE_LAYERS.mark]);
    }
  });

  test('asks nothing of another origin: no glyphs and no sprite', () => {
    const style = buildStyle(LOOK);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  test('a ground of the whole planet takes the place of the bundled one, under the places', () => {
    for (const ground of [streetsGround, imageryGround]) {
      const { layers } = buildStyle({ ...LOOK, ground });
      expect(sourcesOf(layers)).toContain('ground');
      expect(sourcesOf(layers)).not.toContain('world');
      expect(withoutInk(layers).at(-1)?.id).toBe(PLACE_LAYERS.mark);
    }
  });

  test('an opened file lies over the bundled map, which shows beyond it; each has its own labels', () => {
    const { layers, sources } = buildStyle({ ...LOOK, ground: FILE });
    const ids = layers.map(({ id }) => id);
    expect(ids.indexOf('world-land')).toBeLessThan(ids.indexOf('ground-earth'));
    expect(ids.indexOf('ground-highway')).toBeLessThan(ids.indexOf('country'));
    const box = JSON.stringify([35, 34]);
    for (const layer of layers.filter(({ type, id }) => type === 'symbol' && !id.startsWith('place'))) {
      const filter = JSON.stringify('filter' in layer ? layer.filter : null);
      expect(filter).toContain(box);
      expect(filter.includes('["!",["within"')).toBe(!layer.id.startsWith('ground'));
    }
    expect(sources.ground).toMatchObject({ minzoom: 2, maxzoom: 13, bounds: [35, 34, 36, 36] });
  });

  test('an online ground asks its own host and no other', () => {
    const hosts = [streetsGround, imageryGround].map(
      (ground) => JSON.stringify(buildStyle({ ...LOOK, ground }).sources.ground).match(/https:\/\/([^/"]+)/)?.[1],
    );
    expect(hosts).toEqual(Object.values(BASEMAP_HOSTS));
  });

  test('without an archive it claims neither land nor sea, and still draws the places', () => {
    const style = buildStyle({ ...LOOK, tiles: { basemap: null, relief: null } });
    const sources = new Set(style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
    expect([...sources].sort()).toEqual([
      'ink',
      'laid',
      'lines',
      'marks',
      'measure-area',
      'measure-lines',
      'measure-rings',
      'outlines',
      'places',
    ]);
  });

  test('never spaces Arabic letters apart', () => {
    const spaced = buildStyle({ ...LOOK, language: 'ar' }).layers.filter(
      (layer) => layer.type === 'symbol' && (layer.layout?.['text-letter-spacing'] ?? 0) !== 0,
    );
    expect(spaced).toEqual([]);
  });
});

function sourcesOf(layers: ReturnType<typeof buildStyle>['layers']): string[] {
  return [...new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source as string] : [])))];
}
