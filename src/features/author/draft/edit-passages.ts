/** Adds, cuts and removes passages of a draft. */
import { paragraphsOf } from '../../../domain/article-text.ts';
import { codePointsOf, countCodePoints } from '../../../domain/code-points.ts';
import type { Draft } from '../../../domain/draft.ts';
import { firstWords, freshId, slugOf } from '../../../domain/draft-ids.ts';
import type { Passage, PassagePart, Quote } from '../../../domain/lesson.ts';
import { type Fault, fault, type Result, success } from '../../../domain/result.ts';
import type { TextSpan } from '../geoparsing/suggestion.ts';
import { changePassageIn, withMentions, withNamesFound } from './edit-mentions.ts';
import { inOrder, overlap } from './edit-text.ts';
import { quoteOf } from './text-change.ts';

/** Why a span of the text can be no passage. */
export type PassageRefusal =
  /** The draft has no text to select in. */
  | 'no-text'
  /** No letter or digit in it. */
  | 'no-words'
  /** `words`: the passage that quotes just these words already, shortened. */
  | 'passage-exists'
  /** `words`: the passage that quotes some of these words already, shortened. */
  | 'passage-overlaps';

/** Number of words of a passage that make its id. */
const WORDS_OF_ID = 5;

/** Code points of a passage that messages quote. */
const SHORT = 60;

/** The quote at `span`, grown to whole words without space around them, or why it cannot be quoted. */
export function quoteAt(draft: Draft, span: TextSpan): Result<Quote, Fault<PassageRefusal>> {
  if (draft.text === '') return fault('no-text');
  const whole = toWords(draft.text, span);
  if (!whole) return fault('no-words');
  const lost = new Set(draft.lost);
  for (const { id, quotes } of draft.passages) {
    const other = lost.has(id) ? undefined : quotes.find((quote) => overlap(quote, whole));
    if (!other) continue;
    const isSame = other.start === whole.start && other.end === whole.end;
    return fault(isSame ? 'passage-exists' : 'passage-overlaps', { words: shortened(other.exact) });
  }
  return success(quoteOf(draft.text, whole.start, whole.end));
}

/** Adds a passage with mentions of the places that it names. Returns the same draft where {@link quoteAt} fails. */
export function addPassage(draft: Draft, span: TextSpan): Draft {
  const outcome = quoteAt(draft, span);
  if (!outcome.ok) return draft;
  const quote = outcome.value;
  const paragraphs = paragraphsOf(draft.text);
  const paragraph = paragraphs.numberAt(codePointsOf(draft.text).unitOf(quote.start));
  const words = slugOf(firstWords(quote.exact, WORDS_OF_ID), 'passage');
  const passage: Passage = {
    id: freshId(
      words,
      draft.passages.map(({ id }) => id),
    ),
    quotes: [quote],
    mentions: [],
    part: isHeadline(draft, paragraphs.textOf(paragraph)) ? 'headline' : 'body',
    paragraph,
  };
  return { ...draft, passages: inOrder([...draft.passages, withNamesFound(passage, draft.places)]) };
}

/** Adds another cut to a passage; `[…]` is shown between the two. Returns the same draft where {@link quoteAt} fails. */
export function addCut(draft: Draft, passageId: string, span: TextSpan): Draft {
  const outcome = quoteAt(draft, span);
  if (!outcome.ok || draft.lost.includes(passageId)) return draft;
  const cut = outcome.value;
  const next = changePassageIn(draft, passageId, (passage) => {
    const before = passage.quotes.filter((quote) => quote.end <= cut.start);
    const offset = lengthOf(before);
    const length = cut.end - cut.start;
    const mentions = passage.mentions.map((mention) =>
      mention.start < offset ? mention : { ...mention, start: mention.start + length },
    );
    const [first = cut, ...others] = [...before, cut, ...passage.quotes.slice(before.length)];
    return withNamesFound({ ...passage, quotes: [first, ...others], mentions }, draft.places);
  });
  return next === draft ? draft : renumbered({ ...next, passages: inOrder(next.passages) }, passageId);
}

/** Removes cut `index` with its mentions; with its only cut the passage. */
export function removeCut(draft: Draft, passageId: string, index: number): Draft {
  const passage = draft.passages.find(({ id }) => id === passageId);
  const cut = passage?.quotes[index];
  if (!passage || !cut) return draft;
  const [first, ...others] = passage.quotes.toSpliced(index, 1);
  if (!first) return removePassage(draft, passageId);
  const offset = lengthOf(passage.quotes.slice(0, index));
  const length = countCodePoints(cut.exact);
  const mentions = passage.mentions.flatMap((mention) => {
    if (mention.start < offset) return [mention];
    return mention.start < offset + length ? [] : [{ ...mention, start: mention.start - length }];
  });
  const next = changePassageIn(draft, passageId, () =>
    withMentions({ ...passage, quotes: [first, ...others] }, mentions),
  );
  return renumbered({ ...next, passages: inOrder(next.passages) }, passageId);
}

export function setPassagePart(draft: Draft, passageId: string, part: PassagePart): Draft {
  return changePassageIn(draft, passageId, (passage) => (passage.part === part ? passage : { ...passage, part }));
}

/** Removes a passage, also from steps. */
export function removePassage(draft: Draft, passageId: string): Draft {
  if (!draft.passages.some(({ id }) => id === passageId)) return draft;
  const others = (ids: readonly string[]): readonly string[] =>
    ids.includes(passageId) ? ids.filter((id) => id !== passageId) : ids;
  return {
    ...draft,
    passages: draft.passages.filter(({ id }) => id !== passageId),
    lost: others(draft.lost),
    steps: draft.steps.map((step) => {
      const passages = others(step.passages);
      return passages === step.passages ? step : { ...step, passages };
    }),
  };
}

/** `span` grown to whole words, without the space at its ends; null where no word is in it. Words are separated by space. */
function toWords(text: string, { start, end }: TextSpan): TextSpan | null {
  const points = codePointsOf(text);
  const from = points.unitOf(Math.max(0, Math.min(start, points.length)));
  const to = points.unitOf(Math.max(0, Math.min(end, points.length)));
  const selected = text.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(selected)) return null;
  let first = from + selected.length - selected.trimStart().length;
  let last = first + selected.trim().length;
  while (first > 0 && isWithinWord(text, first)) first--;
  while (last < text.length && isWithinWord(text, last)) last++;
  return { start: points.pointOf(first), end: points.pointOf(last) };
}

/** Whether a word goes on over the UTF-16 index `at`: both units beside it are of letters, marks or digits, or halves of a pair. */
function isWithinWord(text: string, at: number): boolean {
  return isOfWord(text, at - 1) && isOfWord(text, at);
}

function isOfWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(text[at] ?? '');
}

function isHeadline({ article }: Draft, paragraph: string): boolean {
  const spaced = (words: string): string => words.replace(/\s+/gu, ' ').trim();
  return article.headline !== '' && spaced(paragraph) === spaced(article.headline);
}

function renumbered(draft: Draft, passageId: string): Draft {
  if (draft.text === '') return draft;
  return changePassageIn(draft, passageId, (passage) => {
    const unit = codePointsOf(draft.text).unitOf(passage.quotes[0].start);
    const paragraph = paragraphsOf(draft.text).numberAt(unit);
    return paragraph === passage.paragraph ? passage : { ...passage, paragraph };
  });
}

function lengthOf(quotes: readonly Quote[]): number {
  return quotes.reduce((sum, { exact }) => sum + countCodePoints(exact), 0);
}

function shortened(words: string): string {
  const points = codePointsOf(words);
  return points.length <= SHORT ? words : `${points.slice(0, SHORT).trimEnd()}…`;
}
