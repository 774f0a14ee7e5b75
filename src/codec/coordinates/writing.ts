/** Normalizes digits, signs and unit marks of a typed coordinate. */

const ARABIC_INDIC_ZERO = 0x660;
const EXTENDED_ARABIC_INDIC_ZERO = 0x6f0;
const FULL_WIDTH_ZERO = 0xff10;

/** What is replaced, in this order. */
const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  // Marks of direction and joining, and vowel signs: «شمالاً».
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u064b-\u065f\u0640]/g, ''],
  [/\s+/g, ' '],
  [/\u066b/g, '.'],
  [/[\u060c\uff0c]/g, ','],
  [/[\u061b\uff1b|/]/g, ';'],
  [/[\u2212\u2010-\u2014\ufe63\uff0d]/g, '-'],
  [/[º˚\u2070]/g, '°'],
  [/[’‘‛′ʹʼ´`]/g, "'"],
  [/[”“„‟″ʺ]|''/g, '"'],
  // Brackets around the whole.
  [/^ *[([](.*)[)\]] *$/, '$1'],
];

/** `text` in the one way of writing; what is none of the marks stays. */
export function unifyWriting(text: string): string {
  const latinDigits = text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digitValue(digit)));
  const unified = REPLACEMENTS.reduce((sofar, [pattern, written]) => sofar.replace(pattern, written), latinDigits);
  return pointsForDecimals(unified.trim());
}

function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  if (code >= FULL_WIDTH_ZERO) return code - FULL_WIDTH_ZERO;
  return code - (code >= EXTENDED_ARABIC_INDIC_ZERO ? EXTENDED_ARABIC_INDIC_ZERO : ARABIC_INDIC_ZERO);
}

/**
 * A comma right between digits is a decimal one where no point is, and where it is not all that parts the two numbers:
 * “34,915; 35,874”, “34,915 35,874” and “34°54,9′N”, but not “34,35”. Every other comma parts.
 */
function pointsForDecimals(text: string): string {
  const tight = text.match(/\d,(?=\d)/g)?.length ?? 0;
  const isLone = tight === 1 && !/[^\d,+-]/.test(text);
  const decimal = !/\d\.\d/.test(text) && !isLone;
  return (decimal ? text.replace(/(\d),(?=\d)/g, '$1.') : text).replaceAll(',', ';');
}
