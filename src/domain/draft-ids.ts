/** Makes readable, unique ids for the parts of a draft. */

/** The id of a lesson that has no title yet. */
export const NEW_LESSON_ID = 'new-lesson';

/** Code points. */
const LONGEST = 40;

/** `words` as an id: letters of any script, digits, hyphens; `otherwise` where nothing is left of them. */
export function slugOf(words: string, otherwise: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('und')
    .normalize('NFC')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return Array.from(plain).slice(0, LONGEST).join('').replace(/-$/, '') || otherwise;
}

/** `wanted`, or the first of `wanted-2`, `wanted-3` … that `taken` does not have. */
export function freshId(wanted: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  if (!used.has(wanted)) return wanted;
  let number = 2;
  while (used.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}

export function firstWords(text: string, count: number): string {
  return text.trim().split(/\s+/u).slice(0, count).join(' ');
}
