/** Guesses the title and the language of what a file brings. */

/** The name of a file without its ending. */
export function titleOf(name: string): string {
  return name
    .replace(/\.[^.]{1,8}$/, '')
    .replaceAll('_', ' ')
    .trim();
}

/** The language of the interface whose letters a text is written in: a beginning, that a person can change. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 4_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const arabic = count(/\p{Script=Arabic}/gu);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const letters = count(/\p{L}/gu);
  if (2 * arabic > letters) return 'ar';
  return 2 * cyrillic > letters ? 'ru' : 'en';
}
