/** Loads the fonts of the map's labels. */
import cyrillicRegular from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillicSemibold from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinSemibold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import arabicRegular from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabicSemibold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';
import { FONTS } from '../cartography/ids.ts';
import type { Language } from '../domain/languages.ts';

interface Script {
  readonly regular: string;
  readonly semibold: string;
  readonly range: string;
}

/** Ranges as @fontsource declares them, so that a missing letter falls back to the next font and not to a box. */
const SCRIPTS = {
  latin: {
    regular: latinRegular,
    semibold: latinSemibold,
    range: 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC, U+2122',
  },
  arabic: {
    regular: arabicRegular,
    semibold: arabicSemibold,
    range: 'U+0600-06FF, U+0750-077F, U+08A0-08FF, U+200C-200E, U+FB50-FDFF, U+FE70-FEFC',
  },
  cyrillic: {
    regular: cyrillicRegular,
    semibold: cyrillicSemibold,
    range: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  },
} as const satisfies Record<string, Script>;

const SCRIPTS_OF: Readonly<Record<Language, readonly (keyof typeof SCRIPTS)[]>> = {
  en: ['latin'],
  ar: ['latin', 'arabic'],
  ru: ['latin', 'cyrillic'],
};

/** Milliseconds that the map waits for a font. */
const TIMEOUT_MS = 8_000;

const loads = new Map<string, Promise<unknown>>();

/**
 * Resolves when the map can draw labels of `language`; never rejects. Where a file does not load in time, the system's fonts draw.
 * To be awaited before drawing: MapLibre draws glyphs with a canvas, which neither waits for a font nor for `unicode-range` fallbacks.
 */
export async function loadFonts(language: Language): Promise<void> {
  await Promise.all(SCRIPTS_OF[language].map((script) => loadScript(script)));
}

function loadScript(name: keyof typeof SCRIPTS): Promise<unknown> {
  const known = loads.get(name);
  if (known) return known;
  const { regular, semibold, range } = SCRIPTS[name];
  const faces = [
    new FontFace(FONTS.regular[0] ?? '', `url("${regular}")`, { unicodeRange: range, weight: '400' }),
    new FontFace(FONTS.semibold[0] ?? '', `url("${semibold}")`, { unicodeRange: range, weight: '600' }),
  ];
  const load = Promise.race([
    Promise.allSettled(
      faces.map((face) => {
        document.fonts.add(face);
        return face.load();
      }),
    ),
    new Promise((resolve) => AbortSignal.timeout(TIMEOUT_MS).addEventListener('abort', resolve)),
  ]);
  loads.set(name, load);
  return load;
}
