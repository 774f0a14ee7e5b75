/** Finds the words that an author marks in a passage. */
import { codePointsOf, countCodePoints } from '../../../domain/code-points.ts';
import type { Mention, Passage } from '../../../domain/lesson.ts';
import { done, fault, type Outcome } from '../../../domain/outcome.ts';
import type { TextSpan } from '../geoparsing/suggestion.ts';

/** Why words cannot be marked: they are not in one cut of the passage, or some of them are marked already. */
export type MarkRefusal = 'words-missing' | 'words-marked';

/**
 * Where `words` stand in the passage: code points from its beginning, its cuts joined. At `near` where they stand there,
 * else at the first spot where nothing is marked. Marks of just these words do not count: words may stand for several places.
 */
export function findWords(passage: Passage, words: string, near: number | null = null): Outcome<TextSpan, MarkRefusal> {
  const spots = spotsOf(passage, words);
  if (spots.length === 0) return fault('words-missing', { words });
  const wanted = spots.filter(({ start }) => start === near);
  const found = (wanted.length > 0 ? wanted : spots).find((spot) =>
    passage.mentions.every((mention) => !meets(mention, spot)),
  );
  return found ? done(found) : fault('words-marked', { words });
}

function spotsOf({ quotes }: Passage, words: string): TextSpan[] {
  const spots: TextSpan[] = [];
  if (words === '') return spots;
  let offset = 0;
  for (const { exact } of quotes) {
    const points = codePointsOf(exact);
    for (let at = exact.indexOf(words); at >= 0; at = exact.indexOf(words, at + 1)) {
      spots.push({ start: offset + points.pointOf(at), end: offset + points.pointOf(at + words.length) });
    }
    offset += points.length;
  }
  return spots;
}

function meets({ start, exact }: Mention, spot: TextSpan): boolean {
  const end = start + countCodePoints(exact);
  const isSame = start === spot.start && end === spot.end;
  return !isSame && start < spot.end && spot.start < end;
}

/** Words of a passage that are marked: the numbers of their mentions, one for each place that they stand for. */
export interface MarkedSpan extends TextSpan {
  readonly exact: string;
  readonly indexes: readonly number[];
}

/** The spans of a passage that are marked, in their order. */
export function markedSpans({ mentions }: Passage): readonly MarkedSpan[] {
  const byKey = new Map<string, { start: number; end: number; exact: string; indexes: number[] }>();
  for (const [index, { start, exact }] of mentions.entries()) {
    const key = `${start} ${exact}`;
    const known = byKey.get(key);
    if (known) known.indexes.push(index);
    else byKey.set(key, { start, end: start + countCodePoints(exact), exact, indexes: [index] });
  }
  return [...byKey.values()].sort((one, other) => one.start - other.start);
}
