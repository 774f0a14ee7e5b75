/** Holds an expected failure as a value: what is wrong, and where. */

/**
 * What can be wrong with a lesson file. The words come from `i18n`; here each code has its params, all strings,
 * and the English sentence. `found` is the faulty value as JSON, shortened to 40 characters.
 */
export type ProblemCode =
  /** `line`, `column` (1-based, columns in code points). “The file is not JSON: line {line}, column {column} cannot be read.” */
  | 'json-syntax'
  /** `limit`. “Values are nested more than {limit} deep; a lesson needs far fewer levels.” */
  | 'too-deep'
  /** `member`. “The member “{member}” is missing.” */
  | 'missing'
  /** `expected` (a {@link ValueType}), `found` (a {@link ValueType}). “This is a {found}; it should be a {expected}.” */
  | 'wrong-type'
  /** No params. “This is empty; it needs at least one character, or one entry.” */
  | 'empty'
  /** `found`, `allowed` (comma-separated). “{found} is not understood here; it should be one of: {allowed}.” */
  | 'not-one-of'
  /** `found`, `minimum`, `maximum`. “{found} is out of range; it should be from {minimum} to {maximum}.” */
  | 'out-of-range'
  /** `found`. “The file is not a GeoJSON FeatureCollection: its “type” is {found}.” */
  | 'not-a-feature-collection'
  /** `found`, `expected`. “{found} is not a lesson format; it should be “{expected}”.” */
  | 'unknown-format'
  /** `found`, `expected`. “The lesson was made for a newer version ({found}); this one reads up to “{expected}”.” */
  | 'newer-format'
  /** `found`. “{found} cannot be an id: an id is a text without spaces and commas.” */
  | 'bad-id'
  /** `id`, `first` (pointer). “The id “{id}” is already used at {first}; every id should be used once.” */
  | 'duplicate-id'
  /** `id`. “The lesson has no layer “{id}”; use the id of one of its layers.” */
  | 'unknown-layer'
  /** `id`. “The lesson has no place “{id}”; use the id of one of its places.” */
  | 'unknown-place'
  /** `id`. “The lesson has no passage “{id}”; use the id of one of its passages.” */
  | 'unknown-passage'
  /** `found`. “{found} is not a date; write a day of the calendar as YYYY-MM-DD.” */
  | 'bad-date'
  /** `found`. “{found} is not a SHA-256 digest; write 64 lower-case hexadecimal digits.” */
  | 'bad-digest'
  /** `found`. “{found} is not a language; write a BCP 47 code such as “en”.” */
  | 'bad-language'
  /** `found`. “{found} is not a country; write an ISO 3166-1 code of two capital letters.” */
  | 'bad-country'
  /** `axis` (`longitude` or `latitude`), `found`, `minimum`, `maximum`. “The {axis} {found} is not on Earth; it should be from {minimum} to {maximum}.” */
  | 'coordinate-out-of-range'
  /** `found`, `minimum`. “The line has {found} positions; it needs at least {minimum}.” */
  | 'too-few-positions'
  /** No params. “The ring is not closed; its last position should repeat its first.” */
  | 'open-ring'
  /** `found`. “{found} selectors do not form pairs; each quotation is a TextQuoteSelector followed by its TextPositionSelector.” */
  | 'unpaired-selector'
  /** `start`, `previousEnd`. “The quotation starts at {start}, before the one ahead of it ends at {previousEnd}; put them in order, without overlap.” */
  | 'selector-order'
  /** `start`, `previousStart`. “The passage starts at {start}, before the one ahead of it at {previousStart}; put passages in the order of the article.” */
  | 'passage-order'
  /** `start`, `end`, `length`. “{start} to {end} is not the length of the quotation, which is {length} code points; end should be start plus {length}.” */
  | 'position-length-mismatch'
  /** `end`, `length`. “The quotation ends at {end}, past the end of the article at {length}.” */
  | 'outside-article'
  /** `start`, `end`, `length`. “The mention runs from {start} to {end}, outside its passage of {length} code points.” */
  | 'mention-outside'
  /** `cut`. “The mention runs across the cut at {cut}; it should lie within one quotation.” */
  | 'mention-across-cut'
  /** `exact`, `found` (both verbatim, shortened). “The passage reads “{found}” there, not “{exact}”.” */
  | 'mention-mismatch'
  /** `exact` (shortened). Of a draft: “{exact}” is not in the text any more, or stands there more than once. */
  | 'quotation-lost'
  /** No params. Of a draft: the article's text is not there to count and check quotations in. */
  | 'text-missing'
  /** No params. Against an article: “The digest is that of another text; is this the article that the lesson was made from?” */
  | 'article-digest'
  /** `found`, `expected`. Against an article: it has {expected} code points, the lesson says {found}. */
  | 'article-length'
  /** `found`, `expected`. Against an article: it has {expected} paragraphs, the lesson says {found}. */
  | 'article-paragraphs'
  /** `exact` (shortened). Against an article: the words are nowhere in it. */
  | 'quotation-not-in-article'
  /** `exact` (shortened), `start`, `found`. Against an article: the words stand at {found}, not at {start}. */
  | 'quotation-elsewhere'
  /** `found` (shortened). Against an article: before or after the quotation it reads otherwise. */
  | 'other-context'
  /** `found`, `expected`. Against an article: the passage stands in paragraph {expected}. */
  | 'wrong-paragraph'
  /** `count`. “And {count} more problems.” Always the last, at the empty pointer. */
  | 'and-more';

/** JSON types as `wrong-type` names them; a `whole-number` is one from 0 up. */
export type ValueType = 'object' | 'array' | 'text' | 'number' | 'whole-number' | 'boolean' | 'null';

/** One fault of an input. */
export interface Problem {
  /** RFC 6901 JSON pointer to the faulty value; the empty string is the whole document. Of a missing member: to where it should be. */
  readonly pointer: string;
  /** What is wrong. */
  readonly code: ProblemCode;
  /** The particulars that the words of `code` are filled with, named at {@link ProblemCode}. */
  readonly params: Readonly<Record<string, string>>;
}

/** One fault that is not of a lesson file, for `i18n` to put into words: each code has its params, which its type names. */
export interface Fault<Code extends string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string>>;
}

/** A value, or why there is none: a {@link Fault}, or every {@link Problem} of a file. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<Failure>(error: Failure): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error };
}

/** A failure with one fault. */
export function fault<Code extends string>(
  code: Code,
  params: Readonly<Record<string, string>> = {},
): { readonly ok: false; readonly error: Fault<Code> } {
  return failure({ code, params });
}
