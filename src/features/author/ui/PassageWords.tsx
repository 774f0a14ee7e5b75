/** Draws the words of a passage in runs; each mark is a button. */
import type { Signal } from '@preact/signals-core';
import { countCodePoints } from '../../../domain/code-points.ts';
import { textIn } from '../../../domain/languages.ts';
import type { Passage } from '../../../domain/lesson.ts';
import { segmentsOf } from '../../../domain/lesson-index.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { layerStyle } from '../../../ui/shared/KindIcon.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { MarkedSpan } from '../draft/find-words.ts';
import { useAuthor } from './author-context.ts';

interface PassageWordsProps {
  readonly passage: Passage;
  readonly spans: readonly MarkedSpan[];
  /** Start of the mark that is open to be changed. */
  readonly open: Signal<number | null>;
}

/** Runs carry where they stand, in code points, so that a selection of them is known. */
export function PassageWords({ passage, open }: PassageWordsProps) {
  const { author } = useAuthor();
  const { highlight: pointing } = useAppState();
  const { messages, format, language } = useLocalization();
  const { places, layers } = author.draft.value;
  let at = 0;
  return (
    <p>
      {segmentsOf(passage).map((segment) => {
        if (segment.type === 'cut') return ` ${messages.passages.cut} `;
        const start = at;
        at += countCodePoints(segment.text);
        const run = (
          <span data-run={start} data-run-end={at}>
            {segment.text}
          </span>
        );
        if (segment.type === 'text') return run;
        const meant = places.filter(({ id }) => segment.places.includes(id));
        const names = format.list(meant.map(({ name }) => textIn(name, language)));
        const layer = layers.findIndex(({ id }) => id === meant[0]?.layer);
        return (
          <button
            type="button"
            class="mention mention-button"
            data-sense={segment.sense}
            style={layerStyle(Math.max(0, layer))}
            aria-expanded={open.value === start}
            aria-label={messages.author.passages.mention(segment.text, names, messages.senses[segment.sense].label)}
            onClick={() => {
              open.value = open.value === start ? null : start;
            }}
            {...pointsAt(pointing, segment.places)}
          >
            {run}
          </button>
        );
      })}
    </p>
  );
}
