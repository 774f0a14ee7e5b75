/** Renders a line of the article with its marks and selection bar. */
import { useComputed, useSignal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import { useMemo } from 'preact/hooks';
import { codePointsOf } from '../../../domain/code-points.ts';
import type { Fault } from '../../../domain/result.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import type { PassageRefusal } from '../draft/edit-passages.ts';
import type { FoundName } from '../draft/find-words.ts';
import { type Run, runsOf, sentencesOf, type TextLine, type UnitSpan } from '../draft/sentences.ts';
import type { AuthorMessages } from '../messages/en.ts';
import { useAuthor } from './author-context.ts';

/** A passage, a name, or what is taken together, over the text. */
interface TextMark extends UnitSpan {
  readonly type: 'passage' | 'name' | 'selected';
  /** Of the passage, or of the first place that is called so. */
  readonly id: string;
}

interface TextLineViewProps {
  readonly line: TextLine;
  readonly language: string;
  readonly finder: ReadonlySignal<(text: string) => readonly FoundName[]>;
  readonly chosen: ReadonlySignal<readonly TextMark[]>;
  /** Sentences that are taken together by keys. */
  readonly ranged: ReadonlySignal<UnitSpan | null>;
}

/** A paragraph of the page. */
export function TextLineView({ line, language, finder, chosen, ranged }: TextLineViewProps) {
  const { author, actions, editor } = useAuthor();
  const { author: words } = useMessages();
  const sentences = useMemo(() => sentencesOf(line, language), [line, language]);
  const names = useComputed(() => {
    const points = codePointsOf(line.text);
    return finder.value(line.text).map(
      ({ start, end, places }): TextMark => ({
        type: 'name',
        id: places[0] ?? '',
        start: line.start + points.unitOf(start),
        end: line.start + points.unitOf(end),
      }),
    );
  });
  // As a text, which is the same where nothing in this line has changed: then the line is not drawn anew.
  const key = useComputed(() => {
    const range = ranged.value;
    const marks: TextMark[] = [
      ...chosen.value.filter((mark) => mark.start < line.end && line.start < mark.end),
      ...names.value,
      ...(range ? [{ type: 'selected' as const, id: '', ...range }] : []),
    ];
    return JSON.stringify(marks.filter((mark) => mark.start < line.end && line.start < mark.end));
  });
  const marks = JSON.parse(key.value) as TextMark[];

  const toggle = (sentence: UnitSpan, passages: readonly string[], box: HTMLInputElement): void => {
    if (passages.length > 0) {
      for (const id of passages) actions.removePassage(id);
      editor.announce(words.passages.unmade);
      box.checked = false;
    } else {
      const points = codePointsOf(author.draft.peek().text);
      const refusal = actions.addPassage(
        { start: points.pointOf(sentence.start), end: points.pointOf(sentence.end) },
        editor.finding.peek(),
      );
      editor.announce(refusal ? refusalWords(refusal, words) : words.passages.made);
      box.checked = !refusal;
    }
  };
  return (
    <p class="text-line">
      {sentences.map((sentence) => {
        const runs = runsOf(sentence, marks);
        const passages = [
          ...new Set(
            runs
              .flatMap((run) => run.marks)
              .filter(isPassage)
              .map(({ id }) => id),
          ),
        ];
        return (
          <label key={sentence.start} class="sentence" data-chosen={passages.length > 0}>
            <input
              type="checkbox"
              class="visually-hidden"
              tabIndex={-1}
              data-start={sentence.start}
              data-end={sentence.end}
              checked={passages.length > 0}
              onChange={(event) => toggle(sentence, passages, event.currentTarget)}
            />
            {runs.map((run) => (
              <TextRun key={run.start} run={run} text={line.text.slice(run.start - line.start, run.end - line.start)} />
            ))}
          </label>
        );
      })}
    </p>
  );
}

function isPassage({ type }: TextMark): boolean {
  return type === 'passage';
}

function TextRun({ run: { start, end, marks }, text }: { readonly run: Run<TextMark>; readonly text: string }) {
  const name = marks.find(({ type }) => type === 'name');
  return (
    <span
      class={name ? 'text-run mention' : 'text-run'}
      data-run={start}
      data-run-end={end}
      data-passage={marks.some(isPassage) ? '' : undefined}
      data-selected={marks.some(({ type }) => type === 'selected') ? '' : undefined}
      data-sense={name && 'place'}
      data-place={name?.id}
    >
      {text}
    </span>
  );
}

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

/** A sentence that also says what next. */
function refusalWords({ code, params }: Fault<PassageRefusal>, { passages }: AuthorMessages): string {
  return passages.refusals[code](params);
}
