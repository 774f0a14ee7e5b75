import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preprocessCSS, resolveConfig } from 'vite';
import { describe, expect, test } from 'vitest';
import { sharedOptions } from '../../../.scripts/vite-shared.ts';
import { PALETTES, type Palette } from '../../../src/cartography/palette.ts';
import { contrastRatio } from '../../support/contrast.ts';

const TOKENS_FILE = fileURLToPath(new URL('../../../src/ui/tokens.css', import.meta.url));
const config = await resolveConfig({ ...sharedOptions, configFile: false, logLevel: 'silent' }, 'serve');
const { code: TOKENS } = await preprocessCSS(readFileSync(TOKENS_FILE, 'utf8'), TOKENS_FILE, config);

/** Light and dark value of a custom property of the page. */
function token(name: string): { light: string | undefined; dark: string | undefined } {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(TOKENS) ?? [];
  return { light, dark };
}

describe('page and map', () => {
  test.each([
    ['paper', 'paper'],
    ['ink', 'ink'],
    ['ink-second', 'inkSecond'],
    ['land', 'land'],
    ['sea', 'sea'],
    ['shore', 'shore'],
    ['boundary', 'boundary'],
    ['on-layer', 'onLayer'],
    ['annotation', 'annotation'],
    ['city-dot', 'cityDot'],
  ] as const satisfies readonly (readonly [string, keyof Palette])[])('--%s is the map’s %s', (name, key) => {
    expect(token(name)).toEqual({ light: PALETTES.light[key], dark: PALETTES.dark[key] });
  });

  test('layers have one colour in both', () => {
    for (const [index, light] of PALETTES.light.layers.entries()) {
      expect(token(`layer-${index}`)).toEqual({ light, dark: PALETTES.dark.layers[index] });
    }
  });
});

describe.each(['light', 'dark'] as const)('contrast, %s', (theme) => {
  const palette = PALETTES[theme];

  test('labels of countries and cities are at least 4.5 on land, of seas on sea', () => {
    expect(contrastRatio(palette.countryLabel, palette.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(palette.cityLabel, palette.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(palette.seaLabel, palette.sea)).toBeGreaterThanOrEqual(4.5);
  });

  test('marks are at least 3 on land and on sea, and so are their icons on them', () => {
    for (const colour of palette.layers) {
      expect(contrastRatio(colour, palette.land)).toBeGreaterThanOrEqual(3);
      expect(contrastRatio(colour, palette.sea)).toBeGreaterThanOrEqual(3);
      expect(contrastRatio(palette.onLayer, colour)).toBeGreaterThanOrEqual(3);
    }
  });
});
