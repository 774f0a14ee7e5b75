/** Edits where a step’s map looks: a stored view, or its places framed. */
import type { Step } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';

/** Buttons that take the camera of the moment, show the stored one, or forget it. */
export function StepMap({ step, index }: { readonly step: Step; readonly index: number }) {
  const { actions } = useAuthor();
  const { map } = useAppState();
  const { tell: words } = useMessages().author;
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
