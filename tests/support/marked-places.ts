/** Compares suggestions with sentences that were marked by hand, see `fixtures/place-sentences.ts`. */
import type { Suggest, Suggestion } from '../../src/features/author/geoparsing/suggestion.ts';

/** A stretch of a sentence that a person has marked. Code points. */
interface Mark {
  readonly start: number;
  readonly end: number;
  /** Id of the right candidate; null where any will do. */
  readonly id: string | null;
  /** False for a name that the gazetteer cannot know: it does not count either way. */
  readonly counts: boolean;
}

/** A sentence without its marks, and the marks. */
export interface MarkedSentence {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** How well a set of sentences was read. */
export interface Score {
  /** Names that are marked, were suggested, and both. */
  readonly marked: number;
  readonly suggested: number;
  readonly right: number;
  /** Of those that are right and say which place is meant: how many there are, and how many list it first. */
  readonly told: number;
  readonly first: number;
  /** `right / suggested` and `right / marked`. */
  readonly precision: number;
  readonly recall: number;
  /** What was missed (−), suggested wrongly (+), or listed with another place first (?). */
  readonly faults: readonly string[];
}

/** Reads a sentence of the fixture. */
export function readMarks(written: string): MarkedSentence {
  const [sentence = '', ids = ''] = written.split(' → ');
  const wanted = ids === '' ? [] : ids.split(' ');
  const marks: Mark[] = [];
  let text = '';
  let start = 0;
  let named = 0;
  for (const letter of sentence) {
    if (letter === '[' || letter === '{') start = Array.from(text).length;
    else if (letter === ']' || letter === '}') {
      const counts = letter === ']';
      const id = counts ? (wanted[named++] ?? '-') : '-';
      marks.push({ start, end: Array.from(text).length, id: id === '-' ? null : id, counts });
    } else text += letter;
  }
  return { text, marks };
}

/** Reads every sentence by itself, as a text of its own. */
export async function scoreSuggestions(written: readonly string[], suggest: Suggest): Promise<Score> {
  const sum = { marked: 0, suggested: 0, right: 0, told: 0, first: 0 };
  const faults: string[] = [];
  for (const { text, marks } of written.map(readMarks)) {
    const found = (await suggest(text, [], new AbortController().signal)).flatMap((suggestion) =>
      suggestion.spans.map((span) => ({ ...span, suggestion })),
    );
    const counted = marks.filter(({ counts }) => counts);
    sum.marked += counted.length;
    for (const mark of counted) {
      const same = found.find(({ start, end }) => start === mark.start && end === mark.end);
      if (!same) faults.push(`− ${cut(text, mark)}: ${text}`);
      else {
        sum.right += 1;
        if (mark.id !== null) {
          sum.told += 1;
          if (firstId(same.suggestion) === mark.id) sum.first += 1;
          else faults.push(`? ${cut(text, mark)} is ${firstId(same.suggestion)}: ${text}`);
        }
      }
    }
    for (const span of found) {
      if (marks.some(({ start, end, counts }) => !counts && span.start >= start && span.end <= end)) continue;
      sum.suggested += 1;
      if (!counted.some(({ start, end }) => start === span.start && end === span.end))
        faults.push(`+ ${cut(text, span)}: ${text}`);
    }
  }
  return { ...sum, precision: sum.right / sum.suggested, recall: sum.right / sum.marked, faults };
}

const cut = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  Array.from(text).slice(start, end).join('');

const firstId = ({ candidates: [first] }: Suggestion): string => first?.id ?? '';
