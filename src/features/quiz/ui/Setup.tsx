/** Renders the form that sets up a round. */
import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { inUnit, METRES_PER_UNIT } from '../../../domain/units.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { MAX_TOLERANCE, NO_POINTS_FROM, parseTolerance, QUESTION_KINDS } from '../quiz.ts';
import { useQuiz } from '../quiz-context.ts';
import { STEP_FOCUS } from './use-step-focus.ts';

/** Choices of questions per player, and of players. */
const EACH = [3, 5, 10, 20];
const PLAYERS = [1, 2, 3, 4];

export function Setup() {
  const quiz = useQuiz();
  const { index, unit } = useAppState();
  const { quiz: words } = useMessages();
  const { setup } = words;
  const wrong = useSignal(false);
  const { each, players } = quiz.settings.value;
  if (index.lesson.places.length < 2) return <p class="empty">{setup.fewPlaces}</p>;

  const kinds = quiz.kinds.value;
  const all = kinds.reduce((sum, kind) => sum + quiz.available.value[kind], 0);
  const most = Math.floor(all / players);
  const start = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const field = form.elements.namedItem('tolerance') as HTMLInputElement;
    const parsed = parseTolerance(field.value);
    wrong.value = !parsed.ok;
    if (!parsed.ok) {
      field.focus();
      return;
    }
    quiz.change({ toleranceMetres: parsed.value * METRES_PER_UNIT[unit.peek()] });
    quiz.start();
  };
  return (
    <form class="quiz-setup" onSubmit={start} noValidate>
      <p class="quiz-intro">{words.intro}</p>
      <KindChoice />
      <div class="quiz-numbers">
        <NumberChoice
          label={setup.players}
          options={PLAYERS.map((value) => ({ value, words: value === 1 ? setup.one : setup.teams(value) }))}
          value={players}
          onChoose={(value) => quiz.change({ players: value })}
        />
        <NumberChoice
          label={players === 1 ? setup.each.one : setup.each.teams}
          options={EACH.map((value) => ({ value, words: setup.questions(value) }))}
          value={each}
          onChoose={(value) => quiz.change({ each: value })}
        />
      </div>
      {players > 1 && <p class="caption">{setup.turns}</p>}
      {most > 0 && most < each && <p class="caption">{setup.fewer(most)}</p>}
      <ToleranceField wrong={wrong} />
      {most === 0 && (
        <p class="caption problem" role="alert">
          {kinds.length === 0 ? setup.noKind : setup.tooFew}
        </p>
      )}
      <div class="quiz-action">
        <button type="submit" class="button quiz-button" disabled={most === 0}>
          {setup.start}
        </button>
      </div>
    </form>
  );
}

/** `group "Kinds of question"`. */
function KindChoice() {
  const quiz = useQuiz();
  const { setup } = useMessages().quiz;
  const chosen = quiz.settings.value.kinds;
  return (
    <fieldset class="quiz-kinds" tabIndex={-1} {...STEP_FOCUS}>
      <legend>{setup.kinds}</legend>
      {QUESTION_KINDS.map((kind) => {
        const isThere = quiz.available.value[kind] > 0;
        return (
          <label key={kind} class="quiz-kind">
            <input
              type="checkbox"
              checked={isThere && chosen.includes(kind)}
              disabled={!isThere}
              aria-label={setup.names[kind]}
              aria-describedby={`quiz-about-${kind}`}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                quiz.change({
                  kinds: QUESTION_KINDS.filter((each) => (each === kind ? checked : chosen.includes(each))),
                });
              }}
            />
            <span class="quiz-kind-name">{setup.names[kind]}</span>
            <span class="caption" id={`quiz-about-${kind}`}>
              {isThere ? setup.about[kind] : setup.none[kind]}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

interface NumberChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: number; readonly words: string }[];
  readonly value: number;
  readonly onChoose: (value: number) => void;
}

function NumberChoice({ label, options, value, onChoose }: NumberChoiceProps) {
  const id = useId();
  return (
    <div class="quiz-field">
      <label for={id}>{label}</label>
      <select id={id} class="field" value={value} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ToleranceFieldProps {
  /** Whether the last input was invalid; it stays in the field. */
  readonly wrong: Signal<boolean>;
}

function ToleranceField({ wrong }: ToleranceFieldProps) {
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
