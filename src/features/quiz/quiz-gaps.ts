/** A quotation with the names of the offered places taken out. */
import type { Passage, Place, Sense } from '../../domain/lesson.ts';
import { segmentsOf } from '../../domain/lesson-index.ts';

/** A run of a passage's text: shown, a cut, or a name that is asked for. */
export type GapSegment =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'cut' }
  | { readonly type: 'gap'; readonly text: string; readonly sense: Sense };

/**
 * `passage` in runs, with a gap for each mention that names one of `places`. A description (“its bases”) is not a name and
 * stays, unless it has one in it.
 */
export function gapSegments(passage: Passage, places: readonly Place[]): GapSegment[] {
  const ids = new Set(places.map(({ id }) => id));
  return segmentsOf(passage).map((segment): GapSegment => {
    if (segment.type !== 'mention') return segment;
    const { text, sense } = segment;
    const isHidden =
      segment.places.some((id) => ids.has(id)) &&
      (sense !== 'description' || places.some((place) => names(text, place)));
    return isHidden ? { type: 'gap', text, sense } : { type: 'text', text };
  });
}

/** Whether a name of one of `places` can still be read in `segments`: the lesson may have left a mention unmarked. */
export function givesAway(segments: readonly GapSegment[], places: readonly Place[]): boolean {
  const shown = segments.map((segment) => (segment.type === 'text' ? segment.text : '\n')).join('');
  return places.some((place) => names(shown, place));
}

/** Whether `text` has one of the names of `place` in it as a word. */
function names(text: string, { name, aliases }: Place): boolean {
  const folded = text.toLowerCase();
  return [...Object.values(name), ...aliases].some((each) => each !== undefined && hasWord(folded, each.toLowerCase()));
}

function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isInside = /\p{L}$/u.test(text.slice(0, at)) || /^\p{L}/u.test(text.slice(at + word.length));
    if (!isInside) return true;
  }
  return false;
}
