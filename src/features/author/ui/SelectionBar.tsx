/** What is selected in the text, and the button that makes it a passage; it stays in sight while one selects. */
import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals-core';
import { codePointsOf } from '../../../domain/code-points.ts';
import { useMessages } from '../../../ui/shared/context.ts';
import type { Stretch } from '../draft/sentences.ts';
import { useAuthor } from './author-context.ts';
import { refusalWords } from './refusal-words.ts';

/** Id of the button, which the keyboard in the text presses too. */
export const SELECTION_BUTTON = 'selection-button';

/** Characters at each end by which a person knows a selection again. */
const ENDS = 32;

/** At the foot of the column, while something is selected. */
export function SelectionBar({ selected }: { readonly selected: Signal<Stretch | null> }) {
  const { author, acts, desk } = useAuthor();
  const { author: words } = useMessages();
  const problem = useSignal<{ readonly stretch: Stretch; readonly words: string } | null>(null);
  const stretch = selected.value;
  if (!stretch) return null;
  const { text } = author.draft.value;
  const make = (): void => {
    const points = codePointsOf(text);
    const span = { start: points.pointOf(stretch.start), end: points.pointOf(stretch.end) };
    const refusal = acts.addPassage(span, desk.finding.peek());
    if (refusal) {
      problem.value = { stretch, words: refusalWords(refusal, words) };
      return;
    }
    selected.value = null;
    getSelection()?.removeAllRanges();
    desk.announce(words.passages.made);
  };
  return (
    <div class="selection-bar">
      <p class="caption">
        <bdi>{words.passages.selected(shortened(text.slice(stretch.start, stretch.end)))}</bdi>
      </p>
      {problem.value?.stretch === stretch && (
        <p class="caption problem" role="alert">
          {problem.value.words}
        </p>
      )}
      <button type="button" id={SELECTION_BUTTON} class="button dialog-main" onClick={make}>
        {desk.finding.value === null ? words.passages.make : words.passages.inPlaceOf}
      </button>
    </div>
  );
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= 2 * ENDS ? line : `${line.slice(0, ENDS).trimEnd()} … ${line.slice(-ENDS).trimStart()}`;
}
