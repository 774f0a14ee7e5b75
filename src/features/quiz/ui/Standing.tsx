/** The points of each team while the round goes on. */
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useQuiz } from '../quiz-context.ts';

/** `list "Points so far"`; whose turn it is stands out. */
export function Standing() {
  const quiz = useQuiz();
  const { messages, format } = useLocalization();
  const { round } = messages.quiz;
  return (
    <ol class="quiz-standing" aria-label={round.standing}>
      {quiz.points.value.map((points, team) => (
        <li key={team} aria-current={team === quiz.player.value ? 'true' : undefined}>
          <span>{round.team(format.number(team + 1))}</span> <b>{format.number(points)}</b>
        </li>
      ))}
    </ol>
  );
}
