/** Folds spellings of Arabic names in Latin letters: Tartous, Tartus. */
/** Fewest letters of a loose name; shorter ones meet by chance. */
const MIN_LETTERS = 5;

/** `folded` with the letters that spellings differ by made one: null where too little is left to tell a name. */
export function looseName(folded: string): string | null {
  const loose = folded
    .replace(/^(?:al|el|ad|as|ash|at|ar|az|an) (?=.)/, '')
    .replace(/ou|oo|w(?=[^aeiouy]|$)/g, 'u')
    .replace(/ee|ie|iy|y(?=[^aeiou]|$)/g, 'i')
    .replace(/o/g, 'u')
    .replace(/e/g, 'i')
    .replace(/q/g, 'k')
    .replace(/(.)\1+/g, '$1')
    .replace(/h$/, '');
  return loose.length >= MIN_LETTERS ? loose : null;
}
