/** How a round is to be played: what is asked, how often, who plays, and how near is near enough. */
import { useSignal } from '@preact/signals';
import { METRES_PER_UNIT } from '../../../domain/units.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { parseTolerance } from '../parse-tolerance.ts';
import { useQuiz } from '../quiz-context.ts';
import { KindChoice } from './KindChoice.tsx';
import { NumberChoice } from './NumberChoice.tsx';
import { ToleranceField } from './ToleranceField.tsx';

/** Questions for each player, and teams. */
const EACH = [3, 5, 10, 20];
const PLAYERS = [1, 2, 3, 4];

/** The form that a round begins with, or the sentence why there is none. */
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
