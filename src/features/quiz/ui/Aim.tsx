/** Renders the crosshair, and buttons that move the map under it. */
import { useAppState } from '../../../ui/shared/app-state.ts';
import { IconButton } from '../../../ui/shared/Icon.tsx';
import { useMessages } from '../../../ui/shared/localization.ts';
import { useQuiz } from '../quiz-context.ts';

const STEP_PIXELS = 24;

const DIRECTIONS = [
  ['left', [-STEP_PIXELS, 0]],
  ['up', [0, -STEP_PIXELS]],
  ['down', [0, STEP_PIXELS]],
  ['right', [STEP_PIXELS, 0]],
] as const;

/** A click hides the crosshair and sets a mark; moving the map brings it back. */
export function Aim() {
  const quiz = useQuiz();
  const { map } = useAppState();
  const { pad } = useMessages().quiz;
  if (!quiz.isFinding.value || map.status.value !== 'ready') return null;
  return (
    <>
      {quiz.guess.value === null && (
        <svg class="crosshair" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
          {['crosshair-casing', 'crosshair-line'].map((part) => (
            <path key={part} class={part} d="M24 4v15M24 29v15M4 24h15M29 24h15M24 23.5v1" />
          ))}
        </svg>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields. */}
      <div class="aim-pad floating" role="group" aria-label={pad.label} dir="ltr">
        {DIRECTIONS.map(([name, by]) => (
          <IconButton
            icon={name}
            label={pad[name]}
            key={name}
            title={pad[name]}
            onClick={() => {
              quiz.guessAt(null);
              map.moveCamera({ type: 'pan', by });
            }}
          />
        ))}
      </div>
    </>
  );
}
