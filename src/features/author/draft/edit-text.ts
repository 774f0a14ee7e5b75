/** Changes the text of a draft, and moves its passages with their words. */
import { type Paragraphs, paragraphsOf, plainText } from '../../../domain/article-text.ts';
import { codePointsOf } from '../../../domain/code-points.ts';
import type { Draft } from '../../../domain/draft.ts';
import type { Passage, Quote } from '../../../domain/lesson.ts';
import { type Anchor, createAnchorer, type TextChange, textChangeBetween } from './text-change.ts';

/** O(length of the text + passages to search for). */
export function setText(draft: Draft, text: string): Draft {
  const next = plainText(text);
  if (next === draft.text) return draft;
  const lost = new Set(draft.lost);
  const change = textChangeBetween(draft.text, next);
  const found = anchorAll(draft, next, change, lost);
  const paragraphs = paragraphsOf(next);
  const { unitOf: unit } = codePointsOf(next);
  const drift = driftOf(draft.text, next, change);
  const passages = draft.passages.map((passage) => {
    const quotes = found.get(passage.id);
    if (!quotes) return drift(passage);
    return numbered(requote(passage, quotes), paragraphs, unit(quotes[0].start));
  });
  const stillLost = draft.passages.filter(({ id }) => !found.has(id)).map(({ id }) => id);
  return {
    ...draft,
    text: next,
    passages: inOrder(passages),
    lost: sameList(stillLost, draft.lost) ? draft.lost : stillLost,
  };
}

/** Shifts lost passages with the text after an edit, so that the order stays. */
function driftOf(before: string, after: string, { at, removed }: TextChange): (passage: Passage) => Passage {
  const edited = codePointsOf(before).pointOf(at + removed.length);
  const by = codePointsOf(after).length - codePointsOf(before).length;
  return (passage) =>
    before === '' || by === 0 || passage.quotes[0].start < edited ? passage : shifted(passage, by, 0);
}

/** Shifts a passage by code points and paragraphs. */
export function shifted(passage: Passage, codePoints: number, paragraphs: number): Passage {
  const move = (quote: Quote): Quote => ({ ...quote, start: quote.start + codePoints, end: quote.end + codePoints });
  const [first, ...others] = passage.quotes;
  const quotes: Quotes = [move(first), ...others.map(move)];
  if (passage.paragraph === undefined) return { ...passage, quotes };
  return { ...passage, quotes, paragraph: passage.paragraph + paragraphs };
}

/** Passages in the order of the article; those that begin together stay as they are. */
export function inOrder(passages: readonly Passage[]): readonly Passage[] {
  const isSorted = passages.every((passage, index) => index === 0 || startOf(passages[index - 1]) <= startOf(passage));
  return isSorted ? passages : [...passages].sort((one, other) => startOf(one) - startOf(other));
}

export function overlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

type Quotes = Passage['quotes'];

/** New quotes by id of passage; none for one that is lost. */
function anchorAll(
  draft: Draft,
  text: string,
  change: TextChange,
  lost: ReadonlySet<string>,
): ReadonlyMap<string, Quotes> {
  const anchorer = createAnchorer(draft.text, text, change);
  const found = new Map<string, Quotes>();
  const searched: string[] = [];
  for (const { id, quotes } of draft.passages) {
    const anchors = quotes.map((quote) => anchorer.find(quote, lost.has(id)));
    if (!anchors.every((anchor): anchor is Anchor => anchor !== null)) continue;
    const [first, ...others] = anchors.map((anchor) => anchor.quote);
    if (!first || !isAscending([first, ...others])) continue;
    found.set(id, [first, ...others]);
    if (anchors.some((anchor) => anchor.by === 'search')) searched.push(id);
  }
  // A search may have found words that another passage quotes; these are not its own.
  const before = new Map(draft.passages.map((passage) => [passage.id, passage.quotes]));
  for (const id of searched) {
    for (const [other, quotes] of found) {
      if (other === id || !meet(found.get(id) as Quotes, quotes)) continue;
      const metBefore = !lost.has(id) && meet(before.get(id) as Quotes, before.get(other) as Quotes);
      if (metBefore) continue;
      found.delete(id);
      break;
    }
  }
  return found;
}

function meet(one: Quotes, other: Quotes): boolean {
  return one.some((quote) => other.some((another) => overlap(quote, another)));
}

function isAscending(quotes: readonly Quote[]): boolean {
  return quotes.every((quote, index) => index === 0 || (quotes[index - 1] as Quote).end <= quote.start);
}

function requote(passage: Passage, quotes: Quotes): Passage {
  return quotes.every((quote, index) => quote === passage.quotes[index]) ? passage : { ...passage, quotes };
}

function numbered(passage: Passage, paragraphs: Paragraphs, unit: number): Passage {
  const paragraph = paragraphs.numberAt(unit);
  return passage.paragraph === paragraph ? passage : { ...passage, paragraph };
}

function startOf(passage: Passage | undefined): number {
  return passage?.quotes[0].start ?? 0;
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}
