/** Writes the colours of the palette into the page's style sheet. */
import type { CSSOptions } from 'vite';
import { PALETTES, type Palette } from '../src/cartography/palette.ts';

type PostcssPlugin = NonNullable<Exclude<NonNullable<CSSOptions['postcss']>, string>['plugins']>[number];

/** A PostCSS plugin that replaces `@palette;` by a custom property for each colour of the map. */
export const palettePlugin: PostcssPlugin = {
  postcssPlugin: 'dateline-atlas:palette',
  AtRule: {
    palette(rule, { Declaration }) {
      for (const [prop, value] of paletteProperties()) {
        const declaration = new Declaration({ prop, value });
        // Vite warns of a declaration without a source.
        if (rule.source) declaration.source = rule.source;
        rule.before(declaration);
      }
      rule.remove();
    },
  },
};

/** Custom properties with their values for both themes: `--ink-second: light-dark(…, …)`, `--layer-0: …`. */
export function paletteProperties(): [name: string, value: string][] {
  const { light, dark } = PALETTES;
  const { layers, ...colours } = light;
  const names = Object.keys(colours) as (keyof Omit<Palette, 'layers'>)[];
  return [
    ...names.map((name): [string, string] => [
      `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      lightDark(light[name], dark[name]),
    ]),
    ...layers.map((colour, index): [string, string] => [`--layer-${index}`, lightDark(colour, dark.layers[index])]),
  ];
}

function lightDark(light: string, dark: string | undefined): string {
  if (dark === undefined) throw new Error(`The dark palette has no colour for ${light} of the light one.`);
  return `light-dark(${light}, ${dark})`;
}
