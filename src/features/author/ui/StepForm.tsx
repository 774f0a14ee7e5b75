/** Edits what a step says, asks and shows. */
import type { Step } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { Field } from './Field.tsx';
import { StepLines } from './StepLines.tsx';
import { StepMap } from './StepMap.tsx';
import { StepParts } from './StepParts.tsx';

/** Each field is a change at once. */
export function StepForm({ step, index }: { readonly step: Step; readonly index: number }) {
  const { author, actions, editor, canPreview } = useAuthor();
  const { urlState: addressModel } = useAppState();
  const { tell: words } = useLocalization().messages.author;
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
