/** How far off still has full points, in the reader's unit. What is not a tolerance is told, and the one before is kept. */
import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { inUnit, METRES_PER_UNIT } from '../../../domain/units.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { MAX_TOLERANCE, parseTolerance } from '../parse-tolerance.ts';
import { NO_POINTS_FROM } from '../quiz.ts';
import { useQuiz } from '../quiz-context.ts';

interface ToleranceFieldProps {
  /** Whether what was typed last is no tolerance: it stays in the field, to be mended. */
  readonly wrong: Signal<boolean>;
}

/** A field, its rule in words, and what is wrong with what was typed. */
export function ToleranceField({ wrong }: ToleranceFieldProps) {
  const quiz = useQuiz();
  const appState = useAppState();
  const { messages, format } = useLocalization();
  const { setup } = messages.quiz;
  const id = useId();
  const unit = appState.unit.value;
  const { toleranceMetres } = quiz.settings.value;
  const typed = useSignal('');
  const type = (text: string): void => {
    const parsed = parseTolerance(text);
    typed.value = text;
    wrong.value = !parsed.ok;
    if (parsed.ok) quiz.change({ toleranceMetres: parsed.value * METRES_PER_UNIT[unit] });
  };
  return (
    <div class="quiz-field">
      <label for={id}>{setup.tolerance(messages.units.names[unit])}</label>
      <input
        id={id}
        name="tolerance"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        class="field quiz-tolerance"
        value={wrong.value ? typed.value : String(Number(inUnit(toleranceMetres, unit).toPrecision(6)))}
        aria-invalid={wrong.value}
        aria-describedby={wrong.value ? `${id}-wrong ${id}-rule` : `${id}-rule`}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {wrong.value && (
        <p class="caption problem" id={`${id}-wrong`} role="alert">
          {setup.wrongTolerance(format.number(MAX_TOLERANCE))}
        </p>
      )}
      <p class="caption" id={`${id}-rule`}>
        {setup.rule(
          format.roundDistance(toleranceMetres, unit),
          format.roundDistance(NO_POINTS_FROM * toleranceMetres, unit),
        )}
      </p>
    </div>
  );
}
