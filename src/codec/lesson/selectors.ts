/** Checks the selectors of passages (W3C Web Annotation Data Model, 4.2.4 and 4.2.5). */
import * as v from 'valibot';
import { countCodePoints } from '../../domain/code-points.ts';
import type { Article, Passage, Quote } from '../../domain/lesson.ts';
import type { Path, ProblemList } from './problem-list.ts';
import { members, oneOf, read, wholeNumber, words } from './shape.ts';

/** Types of the two selectors of a pair, in their order. */
export const QUOTE_SELECTOR = 'TextQuoteSelector';
export const POSITION_SELECTOR = 'TextPositionSelector';

const quoteSchema = members({ type: oneOf([QUOTE_SELECTOR]), exact: words, prefix: v.string(), suffix: v.string() });

const positionSchema = members({ type: oneOf([POSITION_SELECTOR]), start: wholeNumber, end: wholeNumber });

/** The quotes of a `target`; undefined, with the faults noted, where a pair is wrong in shape or there is none. */
export function readQuotes(
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
