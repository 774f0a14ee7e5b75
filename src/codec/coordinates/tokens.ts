/** Splits a typed coordinate into tokens, in Latin, Cyrillic and Arabic script. */

/** Parts of an angle, in their order. */
export type AngleUnit = 'degrees' | 'minutes' | 'seconds';

/** Sides of the Earth. */
export type Hemisphere = 'N' | 'S' | 'E' | 'W';

/** A piece of a typed coordinate. */
export type Token =
  | { readonly type: 'number'; readonly value: number; readonly text: string }
  | { readonly type: 'sign'; readonly negative: boolean }
  | { readonly type: 'unit'; readonly unit: AngleUnit }
  | { readonly type: 'hemisphere'; readonly hemisphere: Hemisphere }
  /** A comma or a semicolon between the two angles. */
  | { readonly type: 'divider' };

const MARKS: Readonly<Record<string, AngleUnit>> = { '°': 'degrees', "'": 'minutes', '"': 'seconds' };

/** Whole words only, lower case. */
const UNIT_WORDS: readonly (readonly [RegExp, AngleUnit])[] = [
  [/^(d|deg|degrees?|град|درجة)$/, 'degrees'],
  [/^(m|min|minutes?|мин|دقيقة)$/, 'minutes'],
  [/^(sec|seconds?|сек|ثانية)$/, 'seconds'],
];

/** Whole words only, lower case; Russian also with “широты” and “долготы” cut short: «с. ш.», «в. д.». */
const HEMISPHERE_WORDS: readonly (readonly [RegExp, Hemisphere])[] = [
  [/^(n|north|с|сш|ش|(ال)?شمال[اي]?)$/, 'N'],
  [/^(s|south|ю|юш|ج|(ال)?جنوب[اي]?)$/, 'S'],
  [/^(e|east|в|вд|ق|(ال)?شرق[اي]?)$/, 'E'],
  [/^(w|west|з|зд|غ|(ال)?غرب[اي]?)$/, 'W'],
];

/** A number, a word, or a single mark. Two Russian letters with points, or a space between, are one word; in “42sN” there are two. */
const PIECE = /\d{1,20}(?:\.\d{0,20})?|[сювз]\.? ?[шд](?!\p{L})\.?|[dms](?=[nsew](?!\p{L}))|\p{L}+\.?|[^ ]/giu;

/** The pieces of a text in one way of writing; undefined where one of them has no meaning in a coordinate. */
export function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (const [piece] of text.matchAll(PIECE)) {
    const token = tokenOf(piece, tokens);
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

function tokenOf(piece: string, before: readonly Token[]): Token | undefined {
  if (/^\d/.test(piece)) return { type: 'number', value: Number(piece), text: piece };
  if (piece === '-' || piece === '+') return { type: 'sign', negative: piece === '-' };
  if (piece === ';') return { type: 'divider' };
  const mark = MARKS[piece];
  if (mark !== undefined) return { type: 'unit', unit: mark };
  if (piece === 's' && followsMinutes(before)) return { type: 'unit', unit: 'seconds' };
  const word = piece.replace(/[. ]/g, '').toLowerCase();
  const unit = UNIT_WORDS.find(([pattern]) => pattern.test(word))?.[1];
  if (unit !== undefined) return { type: 'unit', unit };
  const hemisphere = HEMISPHERE_WORDS.find(([pattern]) => pattern.test(word))?.[1];
  return hemisphere === undefined ? undefined : { type: 'hemisphere', hemisphere };
}

/** A small s is seconds in “34d 54m 54s”, south in “34.9 s”. */
function followsMinutes(tokens: readonly Token[]): boolean {
  const unit = tokens[tokens.length - 2];
  return tokens[tokens.length - 1]?.type === 'number' && unit?.type === 'unit' && unit.unit === 'minutes';
}
