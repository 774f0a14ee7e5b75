/** What a round came to: the points, and what is worth reading again. */

import { useLocalization } from '../../../ui/shared/localization.ts';
import { FULL_POINTS } from '../quiz.ts';
import { useQuiz } from '../quiz-context.ts';
import { ReadAgain } from './ReadAgain.tsx';
import { TeamTable } from './TeamTable.tsx';
import { STEP_FOCUS } from './use-step-focus.ts';

/** Points, a way on, and the answers that were not right. */
export function Results() {
  const quiz = useQuiz();
  const { messages, format } = useLocalization();
  const { results } = messages.quiz;
  const answers = quiz.answers.value;
  const points = quiz.points.value;
  const missed = answers.filter((answered) => answered.points < FULL_POINTS);
  return (
    <section class="quiz-results" aria-labelledby="quiz-results">
      <h2 class="quiz-question" id="quiz-results" tabIndex={-1} {...STEP_FOCUS}>
        {results.heading}
      </h2>
      {points.length > 1 ? (
        <TeamTable answers={answers} points={points} />
      ) : (
        <>
          <p class="quiz-score">
            {results.score(format.number(points[0] ?? 0), format.number(answers.length * FULL_POINTS))}
          </p>
          <p>{results.rightAnswers(format.number(answers.length - missed.length), format.number(answers.length))}</p>
        </>
      )}
      <div class="button-row quiz-after">
        <button type="button" class="button quiz-button" onClick={() => quiz.start()}>
          {results.again}
        </button>
        <button type="button" class="button" onClick={() => quiz.setUp()}>
          {results.setup}
        </button>
      </div>
      {missed.length === 0 ? <p class="quiz-hint">{results.allRight}</p> : <ReadAgain answers={missed} />}
    </section>
  );
}
