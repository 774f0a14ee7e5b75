/** Checks passages, their selectors and mentions, and that quoted words are where stated. */
import * as v from 'valibot';
import { codePointsOf, countCodePoints } from '../../domain/code-points.ts';
import { type Article, type Mention, type Passage, type Quote, SENSES } from '../../domain/lesson.ts';
import { type JsonObject, shorten } from './json-value.ts';
import { checkIdOnce, type References } from './references.ts';
import {
  id,
  members,
  oneOf,
  type Path,
  type ProblemList,
  read,
  readItems,
  readList,
  wholeNumber,
  words,
} from './shape.ts';

/** Selector types of a pair, in order. */
export const QUOTE_SELECTOR = 'TextQuoteSelector';
export const POSITION_SELECTOR = 'TextPositionSelector';

const quoteSchema = members({ type: oneOf([QUOTE_SELECTOR]), exact: words, prefix: v.string(), suffix: v.string() });

const positionSchema = members({ type: oneOf([POSITION_SELECTOR]), start: wholeNumber, end: wholeNumber });

/** Undefined, with problems, if a pair is invalid or there is none. */
function readQuotes(
  target: readonly unknown[] | undefined,
  article: Article | undefined,
  path: Path,
  problems: ProblemList,
): Passage['quotes'] | undefined {
  if (target === undefined) return undefined;
  if (target.length === 0) problems.add(path, 'empty');
  else if (target.length % 2 === 1) problems.add(path, 'unpaired-selector', { found: String(target.length) });
  const quotes: Quote[] = [];
  const pairs = Math.floor(target.length / 2);
  for (let index = 0; index < 2 * pairs; index += 2) {
    const quote = read(quoteSchema, target[index], [...path, index], problems);
    const position = read(positionSchema, target[index + 1], [...path, index + 1], problems);
    if (quote === undefined || position === undefined) continue;
    const { exact, prefix, suffix } = quote;
    const { start, end } = position;
    checkPosition(
      { exact, prefix, suffix, start, end },
      quotes[quotes.length - 1],
      article,
      [...path, index + 1],
      problems,
    );
    quotes.push({ exact, prefix, suffix, start, end });
  }
  const [first, ...rest] = quotes;
  return first === undefined || quotes.length < pairs ? undefined : [first, ...rest];
}

function checkPosition(
  quote: Quote,
  previous: Quote | undefined,
  article: Article | undefined,
  path: Path,
  problems: ProblemList,
): void {
  const { start, end } = quote;
  const length = countCodePoints(quote.exact);
  if (end - start !== length) {
    const params = { start: String(start), end: String(end), length: String(length) };
    problems.add([...path, 'end'], 'position-length-mismatch', params);
  }
  if (previous !== undefined && start < previous.end) {
    problems.add([...path, 'start'], 'selector-order', { start: String(start), previousEnd: String(previous.end) });
  }
  if (article !== undefined && end > article.codePoints) {
    problems.add([...path, 'end'], 'outside-article', { end: String(end), length: String(article.codePoints) });
  }
}

const passageSchema = members({
  id,
  part: v.optional(oneOf(['headline', 'standfirst', 'body']), 'body'),
  paragraph: v.optional(wholeNumber),
});

const mentionSchema = members({ place: v.string(), exact: words, start: wholeNumber, sense: oneOf(SENSES) });

/** Reads `/lesson/passages`. Skips checks that need the article if it is undefined, because it is invalid. */
export function readPassages(
  member: JsonObject,
  article: Article | undefined,
  references: References,
  problems: ProblemList,
): Passage[] {
  const root = ['lesson', 'passages'];
  let previousStart = 0;
  return readItems(readList(member, 'passages', ['lesson'], problems), root, problems, (item, path, index) => {
    const passage = read(passageSchema, item, path, problems);
    if (passage !== undefined) {
      checkIdOnce(passage.id, index, references.passages, root, problems);
      checkParagraph(passage.paragraph, article, [...path, 'paragraph'], problems);
    }
    const quotes = readQuotes(readList(item, 'target', path, problems), article, [...path, 'target'], problems);
    const list = readList(item, 'mentions', path, problems);
    const mentions = readMentions(list, quotes, references, [...path, 'mentions'], problems);
    if (quotes !== undefined) {
      const { start } = quotes[0];
      if (start < previousStart) {
        problems.add(path, 'passage-order', { start: String(start), previousStart: String(previousStart) });
      }
      previousStart = start;
    }
    if (passage === undefined || quotes === undefined) return undefined;
    const plain = { id: passage.id, quotes, mentions, part: passage.part };
    return passage.paragraph === undefined ? plain : { ...plain, paragraph: passage.paragraph };
  });
}

function checkParagraph(
  paragraph: number | undefined,
  article: Article | undefined,
  path: Path,
  problems: ProblemList,
): void {
  if (paragraph === undefined || article === undefined) return;
  // An article of which only the length is known has no more paragraphs than code points.
  const maximum = article.paragraphs ?? article.codePoints;
  if (paragraph >= 1 && paragraph <= maximum) return;
  problems.add(path, 'out-of-range', { found: String(paragraph), minimum: '1', maximum: String(maximum) });
}

function readMentions(
  items: readonly unknown[] | undefined,
  quotes: Passage['quotes'] | undefined,
  references: References,
  path: Path,
  problems: ProblemList,
): Mention[] {
  const { slice: cutOut } = codePointsOf((quotes ?? []).map((quote) => quote.exact).join(''));
  const cuts = cutsOf(quotes ?? []);
  return readItems(items, path, problems, (item, at) => {
    const mention = read(mentionSchema, item, at, problems);
    if (mention === undefined) return undefined;
    if (!references.isPlace(mention.place)) {
      problems.add([...at, 'place'], 'unknown-place', { id: shorten(mention.place) });
    }
    if (quotes !== undefined) checkWords(mention, cutOut, cuts, at, problems);
    return mention;
  });
}

/** Ends of the quotes, in code points from the start of the passage; the last is its length. */
function cutsOf(quotes: readonly Quote[]): readonly number[] {
  let end = 0;
  return quotes.map((quote) => {
    end += countCodePoints(quote.exact);
    return end;
  });
}

function checkWords(
  mention: Mention,
  cutOut: (start: number, end: number) => string,
  cuts: readonly number[],
  path: Path,
  problems: ProblemList,
): void {
  const { start, exact } = mention;
  const end = start + countCodePoints(exact);
  const length = cuts[cuts.length - 1] ?? 0;
  if (end > length) {
    problems.add([...path, 'start'], 'mention-outside', {
      start: String(start),
      end: String(end),
      length: String(length),
    });
    return;
  }
  const cut = firstAfter(start, cuts);
  if (cut !== undefined && cut < end) problems.add([...path, 'start'], 'mention-across-cut', { cut: String(cut) });
  const found = cutOut(start, end);
  if (found !== exact)
    problems.add([...path, 'exact'], 'mention-mismatch', { exact: shorten(exact), found: shorten(found) });
}

/** Binary search for the first number greater than `value`. */
function firstAfter(value: number, ascending: readonly number[]): number | undefined {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return ascending[low];
}
