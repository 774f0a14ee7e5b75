import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { PLACE_LAYERS } from '../../../src/cartography/ids.ts';
import { buildStyle, type Look } from '../../../src/cartography/style.ts';
import { BUNDLED, type Ground } from '../../../src/domain/ground.ts';
import { LANGUAGES } from '../../../src/domain/languages.ts';

const TEMPLATE = 'pmtiles://https://example.org/basemap.pmtiles/{z}/{x}/{y}';
const LOOK: Look = {
  theme: 'light',
  language: 'en',
  tiles: { basemap: TEMPLATE, relief: TEMPLATE },
  clustered: false,
  ground: BUNDLED,
  groundTemplate: 'pmtiles://file-1/{z}/{x}/{y}',
};

const GROUNDS: readonly Ground[] = [
  { type: 'streets' },
  { type: 'imagery' },
  { type: 'file', key: 'file-1', name: 'a.pmtiles' },
];

const LOOKS: Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  LANGUAGES.flatMap((language) =>
    [true, false].flatMap((clustered) => [
      { ...LOOK, theme, language, clustered },
      { ...LOOK, theme, language, clustered, tiles: { basemap: TEMPLATE, relief: null } },
      { ...LOOK, theme, language, clustered, tiles: { basemap: null, relief: null } },
      ...GROUNDS.map((ground) => ({ ...LOOK, theme, language, clustered, ground })),
    ]),
  ),
);

describe('the built style', () => {
  test('is valid against the style specification in every look', () => {
    for (const look of LOOKS) expect(validateStyleMin(buildStyle(look))).toEqual([]);
  });

  test('draws places above all else', () => {
    const ids = buildStyle(LOOK).layers.map((layer) => layer.id);
    expect(ids.at(-1)).toBe(PLACE_LAYERS.mark);
  });

  test('asks nothing of another origin: no glyphs and no sprite', () => {
    const style = buildStyle(LOOK);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  test('another ground takes the place of the bundled one, under the places', () => {
    for (const ground of GROUNDS) {
      const { layers } = buildStyle({ ...LOOK, ground });
      const sources = new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
      expect(sources.has('ground')).toBe(true);
      expect(sources.has('world')).toBe(false);
      expect(layers.at(-1)?.id).toBe(PLACE_LAYERS.mark);
    }
  });

  test('without an archive it claims neither land nor sea, and still draws the places', () => {
    const style = buildStyle({ ...LOOK, tiles: { basemap: null, relief: null } });
    const sources = new Set(style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
    expect([...sources].sort()).toEqual([
      'laid',
      'lines',
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
