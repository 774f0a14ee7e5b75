/** Explains each problem of a lesson file in English, with what is expected. */
import type { Problem, ProblemCode } from '../../../domain/result.ts';

export type ProblemParams = Problem['params'];

/** A missing parameter prints as an empty text. */
export type ProblemWords = Readonly<Record<ProblemCode, (params: ProblemParams) => string>>;

const TYPES: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

const type = (name: string | undefined): string => TYPES[name ?? ''] ?? name ?? '';

export const problems: ProblemWords = {
  'json-syntax': ({ line, column }) => `The file is not JSON: line ${line}, column ${column} cannot be read.`,
  'too-deep': ({ limit }) => `Values are nested more than ${limit} deep; a lesson needs far fewer levels.`,
  missing: ({ member }) => `The member “${member}” is missing.`,
  'wrong-type': ({ expected, found }) => `This is ${type(found)}; it should be ${type(expected)}.`,
  empty: () => 'This is empty; it needs at least one character, or one entry.',
  'not-one-of': ({ found, allowed }) => `${found} is not understood here; it should be one of: ${allowed}.`,
  'out-of-range': ({ found, minimum, maximum }) =>
    `${found} is out of range; it should be from ${minimum} to ${maximum}.`,
  'not-a-feature-collection': ({ found }) =>
    `The file is not a GeoJSON FeatureCollection: its “type” is ${found}; it should be “FeatureCollection”.`,
  'unknown-format': ({ found, expected }) => `${found} is not a lesson format; it should be “${expected}”.`,
  'newer-format': ({ found, expected }) =>
    `The lesson was made for a newer version (${found}); this one reads up to “${expected}”.`,
  'bad-id': ({ found }) => `${found} cannot be an id: an id is a text without spaces and commas.`,
  'duplicate-id': ({ id, first }) => `The id “${id}” is already used at ${first}; every id should be used once.`,
  'unknown-layer': ({ id }) => `The lesson has no layer “${id}”; use the id of one of its layers.`,
  'unknown-place': ({ id }) => `The lesson has no place “${id}”; use the id of one of its places.`,
  'unknown-passage': ({ id }) => `The lesson has no passage “${id}”; use the id of one of its passages.`,
  'bad-date': ({ found }) => `${found} is not a date; write a day of the calendar as YYYY-MM-DD.`,
  'bad-digest': ({ found }) => `${found} is not a SHA-256 digest; write 64 lower-case hexadecimal digits.`,
  'bad-language': ({ found }) => `${found} is not a language; write a BCP 47 code such as “en”.`,
  'bad-country': ({ found }) => `${found} is not a country; write an ISO 3166-1 code of two capital letters.`,
  'coordinate-out-of-range': ({ axis, found, minimum, maximum }) =>
    `The ${axis} ${found} is not on Earth; it should be from ${minimum} to ${maximum}.`,
  'too-few-positions': ({ found, minimum }) => `The line has ${found} positions; it needs at least ${minimum}.`,
  'open-ring': () => 'The ring is not closed; its last position should repeat its first.',
  'unpaired-selector': ({ found }) =>
    `${found} selectors do not form pairs; each quotation is a TextQuoteSelector followed by its TextPositionSelector.`,
  'selector-order': ({ start, previousEnd }) =>
    `The quotation starts at ${start}, before the one ahead of it ends at ${previousEnd}; put them in order, without overlap.`,
  'passage-order': ({ start, previousStart }) =>
    `The passage starts at ${start}, before the one ahead of it at ${previousStart}; put passages in the order of the article.`,
  'position-length-mismatch': ({ start, end, length }) =>
    `${start} to ${end} is not the length of the quotation, which is ${length} code points; end should be start plus ${length}.`,
  'outside-article': ({ end, length }) => `The quotation ends at ${end}, past the end of the article at ${length}.`,
  'mention-outside': ({ start, end, length }) =>
    `The mention runs from ${start} to ${end}, outside its passage of ${length} code points.`,
  'mention-across-cut': ({ cut }) => `The mention runs across the cut at ${cut}; it should lie within one quotation.`,
  'mention-mismatch': ({ exact, found }) => `The passage reads “${found}” there, not “${exact}”.`,
  'quotation-lost': ({ exact }) =>
    `“${exact}” is no longer in the text, or is there more than once. Select the words again, or remove the passage.`,
  'text-missing': () => 'The article’s text is missing. Paste it, so that passages can be quoted from it and checked.',
  'article-digest': () => 'The digest does not match this text. Is this the article that the lesson was made from?',
  'article-length': ({ found, expected }) => `The article has ${expected} code points, not ${found}.`,
  'article-paragraphs': ({ found, expected }) => `The article has ${expected} paragraphs, not ${found}.`,
  'quotation-not-in-article': ({ exact }) =>
    `“${exact}” is not in the article. Quote it word for word, with its punctuation.`,
  'quotation-elsewhere': ({ exact, start, found }) =>
    `“${exact}” is at code point ${found} of the article, not at ${start}.`,
  'other-context': ({ found }) => `The article reads “${found}” there.`,
  'wrong-paragraph': ({ found, expected }) =>
    `The passage is in paragraph ${expected} of the article, not in ${found}.`,
  'and-more': ({ count }) => `And ${count} more problems.`,
};
