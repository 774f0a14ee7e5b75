/** Shows the selected words and the button that makes them a passage. */
import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals-core';
import { codePointsOf } from '../../../domain/code-points.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import type { UnitSpan } from '../draft/sentences.ts';
import { useAuthor } from './author-context.ts';
import { refusalWords } from './refusal-words.ts';

/** Id of the button, which the keyboard in the text presses too. */
export const SELECTION_BUTTON = 'selection-button';

/** Characters at each end by which a person knows a selection again. */
const ENDS = 32;

/** At the foot of the column, while something is selected. */
export function SelectionBar({ selected }: { readonly selected: Signal<UnitSpan | null> }) {
  const { author, actions, editor } = useAuthor();
  const { author: words } = useMessages();
  const problem = useSignal<{ readonly unitSpan: UnitSpan; readonly words: string } | null>(null);
  const unitSpan = selected.value;
  if (!unitSpan) return null;
  const { text } = author.draft.value;
  const make = (): void => {
    const points = codePointsOf(text);
    const span = { start: points.pointOf(unitSpan.start), end: points.pointOf(unitSpan.end) };
    const refusal = actions.addPassage(span, editor.finding.peek());
    if (refusal) {
      problem.value = { unitSpan, words: refusalWords(refusal, words) };
      return;
    }
    selected.value = null;
    getSelection()?.removeAllRanges();
    editor.announce(words.passages.made);
  };
  return (
    <div class="selection-bar">
      <p class="caption">
        <bdi>{words.passages.selected(shortened(text.slice(unitSpan.start, unitSpan.end)))}</bdi>
      </p>
      {problem.value?.unitSpan === unitSpan && (
        <p class="caption problem" role="alert">
          {problem.value.words}
        </p>
      )}
      <button type="button" id={SELECTION_BUTTON} class="button dialog-main" onClick={make}>
        {editor.finding.value === null ? words.passages.make : words.passages.inPlaceOf}
      </button>
    </div>
  );
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= 2 * ENDS ? line : `${line.slice(0, ENDS).trimEnd()} … ${line.slice(-ENDS).trimStart()}`;
}
