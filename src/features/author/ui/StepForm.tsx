/** Edits a step: its words, what it shows, and where its map looks. */
import { useSignal } from '@preact/signals';
import { textIn } from '../../../domain/languages.ts';
import type { Step } from '../../../domain/lesson.ts';
import { textOf } from '../../../domain/lesson-index.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { IconButton } from '../../../ui/shared/Icon.tsx';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { Field, Pick } from './fields.tsx';

/** Each field is a change at once. */
export function StepForm({ step, index }: { readonly step: Step; readonly index: number }) {
  const { author, actions, editor, canPreview } = useAuthor();
  const { urlState: addressModel } = useAppState();
  const { steps: words } = useLocalization().messages.author;
  const { language } = author.draft.value;
  const previews = canPreview.value;
  return (
    <div class="author-form step-form">
      <Field
        label={words.title}
        value={step.title}
        lang={language}
        ask="step title"
        onChange={(title) => actions.changeStep(index, { title })}
      />
      <Field
        label={words.text}
        rows={3}
        value={step.text}
        lang={language}
        onChange={(text) => actions.changeStep(index, { text })}
      />
      <Field
        label={words.question}
        rows={2}
        value={step.question}
        lang={language}
        onChange={(question) => actions.changeStep(index, { question })}
      />
      <Field
        label={words.notes}
        rows={2}
        value={step.notes}
        lang={language}
        onChange={(notes) => actions.changeStep(index, { notes })}
      />
      <StepMap step={step} index={index} />
      <StepParts step={step} index={index} />
      <StepLines step={step} index={index} />
      {!previews && <p class="caption">{words.previewBlocked}</p>}
      <div class="button-row">
        <button
          type="button"
          class="button dialog-main"
          disabled={!previews}
          onClick={() => addressModel.push({ view: 'present', step: index + 1, camera: null })}
        >
          {words.preview}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            actions.removeStep(index);
            editor.announce(words.removed);
          }}
        >
          {words.remove}
        </button>
      </div>
    </div>
  );
}

/** Those that are drawn, and a choice of two places for one more. */
function StepLines({ step, index }: { readonly step: Step; readonly index: number }) {
  const { author, actions } = useAuthor();
  const { messages, language } = useLocalization();
  const { steps: words } = messages.author;
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
              <IconButton
                icon="close"
                label={words.removeLine(nameOf(one), nameOf(other))}
                title={words.removeLine(nameOf(one), nameOf(other))}
                onClick={() =>
                  actions.changeStep(index, {
                    lines: step.lines.filter((line) => line[0] !== one || line[1] !== other),
                  })
                }
              />
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

/** Buttons that take the camera of the moment, show the stored one, or forget it. */
function StepMap({ step, index }: { readonly step: Step; readonly index: number }) {
  const { actions } = useAuthor();
  const { map } = useAppState();
  const { steps: words } = useMessages().author;
  const { view } = step;
  const camera = map.camera.value;
  return (
    <fieldset class="step-map">
      <legend>{words.camera}</legend>
      <p class="caption">{view ? words.stored : words.framed}</p>
      <div class="button-row">
        {camera && (
          <button type="button" class="button" onClick={() => actions.changeStep(index, { view: camera })}>
            {words.takeCamera}
          </button>
        )}
        {view && (
          <>
            <button type="button" class="button" onClick={() => map.moveCamera({ type: 'camera', camera: view })}>
              {words.showCamera}
            </button>
            <button type="button" class="button" onClick={() => actions.changeStep(index, { view: undefined })}>
              {words.forgetCamera}
            </button>
          </>
        )}
      </div>
    </fieldset>
  );
}

/** Of more places than this only those of the step are listed: the others are taken in on the map. */
const MAX_LISTED = 60;

/** Two lists of boxes to tick. */
function StepParts({ step, index }: { readonly step: Step; readonly index: number }) {
  const { author, actions } = useAuthor();
  const { highlight: pointing } = useAppState();
  const { messages, language } = useLocalization();
  const { steps: words } = messages.author;
  const { places, passages, lost, article } = author.draft.value;
  const listed = places.length > MAX_LISTED ? places.filter(({ id }) => step.places.includes(id)) : places;
  const readable = passages.filter(({ id }) => !lost.includes(id));
  return (
    <>
      {places.length > 0 && (
        <fieldset class="author-checks">
          <legend>{words.places}</legend>
          {listed.map(({ id, name }) => (
            <label key={id} class="author-check" {...pointsAt(pointing, [id])}>
              <input
                type="checkbox"
                checked={step.places.includes(id)}
                onChange={() => actions.toggleInStep(index, id)}
              />
              <bdi>{textIn(name, language)}</bdi>
            </label>
          ))}
          <p class="caption">{words.mapHint}</p>
        </fieldset>
      )}
      {readable.length > 0 && (
        <fieldset class="author-checks" data-wide>
          <legend>{words.passages}</legend>
          {readable.map((passage) => (
            <label key={passage.id} class="author-check">
              <input
                type="checkbox"
                checked={step.passages.includes(passage.id)}
                onChange={() => actions.changeStep(index, { passages: toggled(step.passages, passage.id) })}
              />
              <span class="step-passage" lang={article.language} dir="auto">
                {textOf(passage)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
