/** Lists the languages offered for lessons and articles. */
import type { Formatter } from '../../../i18n/format.ts';

const OFFERED = [
  'ar',
  'bn',
  'cs',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sr',
  'sv',
  'sw',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
] as const;

/** Options of a choice of language, by name; `now` is among them, whatever it is. */
export function languageOptions(now: string, format: Formatter): readonly { value: string; words: string }[] {
  const codes = (OFFERED as readonly string[]).includes(now) ? OFFERED : [now, ...OFFERED];
  const options = codes.map((value) => ({ value, words: value === '' ? '' : format.language(value) }));
  return options.sort((a, b) => a.words.localeCompare(b.words));
}
