/** Finds, adds, changes and removes mentions in the passages of a draft. */
import { codePointsOf, countCodePoints } from '../../../domain/code-points.ts';
import type { Draft } from '../../../domain/draft.ts';
import type { Mention, Passage, Place, Quote, Sense } from '../../../domain/lesson.ts';
import { overlap } from './edit-text.ts';
import { createNameFinder, type FoundName } from './find-words.ts';

/** A span of a passage: code points from the beginning of its text, its cuts joined. */
export interface MarkedWords {
  readonly start: number;
  readonly end: number;
  readonly place: string;
  readonly sense: Sense;
}

/** Returns the same draft where the words are not within one cut, or mention that place already. */
export function addMention(draft: Draft, passageId: string, { start, end, place, sense }: MarkedWords): Draft {
  return changePassageIn(draft, passageId, (passage) => {
    const exact = wordsAt(passage.quotes, start, end);
    const isThere = passage.mentions.some((mention) => mention.place === place && sameSpan(mention, start, end));
    if (exact === '' || isThere || !draft.places.some(({ id }) => id === place)) return passage;
    return withMentions(passage, [...passage.mentions, { place, exact, start, sense }]);
  });
}

/** Changes sense or place of mention number `index` (from 0) of a passage. */
export function changeMention(
  draft: Draft,
  passageId: string,
  index: number,
  change: Partial<Pick<Mention, 'sense' | 'place'>>,
): Draft {
  return changePassageIn(draft, passageId, (passage) => {
    const mention = passage.mentions[index];
    if (!mention) return passage;
    const next = { ...mention, ...change };
    if (next.sense === mention.sense && next.place === mention.place) return passage;
    return { ...passage, mentions: passage.mentions.with(index, next) };
  });
}

export function removeMention(draft: Draft, passageId: string, index: number): Draft {
  return changePassageIn(draft, passageId, (passage) =>
    index in passage.mentions ? { ...passage, mentions: passage.mentions.toSpliced(index, 1) } : passage,
  );
}

/** The passage with a mention of every name of `places` that it has, where no mention is yet. */
export function withNamesFound(passage: Passage, places: readonly Place[]): Passage {
  return markNames(passage, createNameFinder(places));
}

/** The same for all passages, whose names are indexed once. */
export function withNamesFoundInAll(passages: readonly Passage[], places: readonly Place[]): readonly Passage[] {
  const find = createNameFinder(places);
  const next = passages.map((passage) => markNames(passage, find));
  return next.every((passage, index) => passage === passages[index]) ? passages : next;
}

/** Mentions in the order of the passage. */
export function withMentions(passage: Passage, mentions: readonly Mention[]): Passage {
  return { ...passage, mentions: [...mentions].sort((one, other) => one.start - other.start) };
}

/** Applies `edit` to one passage. */
export function changePassageIn(draft: Draft, id: string, edit: (passage: Passage) => Passage): Draft {
  const index = draft.passages.findIndex((passage) => passage.id === id);
  const passage = draft.passages[index];
  if (!passage) return draft;
  const next = edit(passage);
  return next === passage ? draft : { ...draft, passages: draft.passages.with(index, next) };
}

function markNames(passage: Passage, find: (text: string) => readonly FoundName[]): Passage {
  const taken = passage.mentions.map(({ start, exact }) => ({ start, end: start + countCodePoints(exact) }));
  const found: Mention[] = [];
  let offset = 0;
  for (const { exact: text } of passage.quotes) {
    for (const { exact, start, end, places } of find(text)) {
      const span = { start: offset + start, end: offset + end };
      if (taken.some((other) => overlap(other, span))) continue;
      for (const place of places) found.push({ place, exact, start: span.start, sense: 'place' });
    }
    offset += countCodePoints(text);
  }
  return found.length === 0 ? passage : withMentions(passage, [...passage.mentions, ...found]);
}

/** The words at a span of a passage; empty where it is not within one cut. */
function wordsAt(quotes: readonly Quote[], start: number, end: number): string {
  let offset = 0;
  for (const { exact } of quotes) {
    const length = countCodePoints(exact);
    if (start >= offset && end <= offset + length)
      return (
        codePointsOf(exact)
          .slice(start - offset, end - offset)
          .trim() && codePointsOf(exact).slice(start - offset, end - offset)
      );
    offset += length;
  }
  return '';
}

function sameSpan(mention: Mention, start: number, end: number): boolean {
  return mention.start === start && countCodePoints(mention.exact) === end - start;
}
