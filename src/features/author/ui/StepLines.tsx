/** Edits the great circles of a step, each between two places. */
import { useSignal } from '@preact/signals';
import { textIn } from '../../../domain/languages.ts';
import type { Step } from '../../../domain/lesson.ts';
import { Icon } from '../../../ui/shared/Icon.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { Pick } from './Pick.tsx';

/** Those that are drawn, and a choice of two places for one more. */
export function StepLines({ step, index }: { readonly step: Step; readonly index: number }) {
  const { author, actions } = useAuthor();
  const { messages, language } = useLocalization();
  const { tell: words } = messages.author;
  const { places } = author.draft.value;
  const from = useSignal('');
  const to = useSignal('');
  if (places.length < 2) return null;
  const nameOf = (id: string): string => {
    const place = places.find((each) => each.id === id);
    return place ? textIn(place.name, language) : id;
  };
  const known = (id: string, other: string): string =>
    places.some((place) => place.id === id) ? id : (places.find((place) => place.id !== other)?.id ?? '');
  const start = known(from.value, '');
  const end = to.value !== start ? known(to.value, start) : known('', start);
  const options = places.map(({ id }) => ({ value: id, words: nameOf(id) }));
  const isThere = step.lines.some((line) => line.includes(start) && line.includes(end));
  return (
    <fieldset class="step-lines-form">
      <legend>{words.lines}</legend>
      {step.lines.length > 0 && (
        <ul>
          {step.lines.map(([one, other]) => (
            <li key={`${one} ${other}`} class="author-row">
              <span>{words.line(nameOf(one), nameOf(other))}</span>
              <button
                type="button"
                class="button icon-button"
                aria-label={words.removeLine(nameOf(one), nameOf(other))}
                title={words.removeLine(nameOf(one), nameOf(other))}
                onClick={() =>
                  actions.changeStep(index, {
                    lines: step.lines.filter((line) => line[0] !== one || line[1] !== other),
                  })
                }
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="author-pair">
        <Pick
          label={words.from}
          value={start}
          options={options}
          onChoose={(id) => {
            from.value = id;
          }}
        />
        <Pick
          label={words.to}
          value={end}
          options={options.filter(({ value }) => value !== start)}
          onChoose={(id) => {
            to.value = id;
          }}
        />
      </div>
      <button
        type="button"
        class="button"
        disabled={isThere}
        onClick={() => actions.changeStep(index, { lines: [...step.lines, [start, end]] })}
      >
        {words.addLine}
      </button>
    </fieldset>
  );
}
