/** Renders Quiz beside the map: setup, question, feedback, results. */
import { useRef } from 'preact/hooks';
import type { Unit } from '../../../domain/units.ts';
import type { Localization } from '../../../i18n/localization.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { ViewHead } from '../../../ui/shared/ViewHead.tsx';
import type { QuizModel } from '../quiz.model.ts';
import { FULL_POINTS } from '../quiz.ts';
import { useQuiz } from '../quiz-context.ts';
import { truthWords, verdictOf } from './quiz-words.ts';
import { Results } from './Results.tsx';
import { Round } from './Round.tsx';
import { Setup } from './Setup.tsx';
import { useStepFocus } from './use-step-focus.ts';

/** Its `status` region is always rendered, because changes in a new one are not announced. */
export function QuizWords() {
  const quiz = useQuiz();
  const { unit } = useAppState();
  const localization = useLocalization();
  const container = useRef<HTMLDivElement>(null);
  const stage = quiz.stage.value;
  useStepFocus(container, `${stage} ${quiz.at.value}`);
  return (
    <div class="quiz-words" ref={container} data-stage={stage} data-finding={quiz.isFinding.value}>
      <ViewHead heading={localization.messages.quiz.heading} />
      <p class="visually-hidden" role="status">
        {announcement(quiz, localization, unit.value)}
      </p>
      {stage === 'setup' && <Setup />}
      {(stage === 'question' || stage === 'feedback') && <Round />}
      {stage === 'results' && <Results />}
    </div>
  );
}

/** Text to announce after a step. A question gets the focus instead. */
function announcement(quiz: QuizModel, localization: Localization, unit: Unit): string {
  const { feedback, results } = localization.messages.quiz;
  const answered = quiz.answered.value;
  if (answered) {
    const parts = [feedback[verdictOf(answered)], feedback.points(answered.points)];
    return `${parts.join(', ')}. ${truthWords(answered, localization, unit)}`;
  }
  if (quiz.stage.value !== 'results') return '';
  const points = quiz.points.value.reduce((sum, each) => sum + each, 0);
  return results.score(
    localization.format.number(points),
    localization.format.number(quiz.answers.value.length * FULL_POINTS),
  );
}
