/** Goes on: to the next question, or to the results. */
import { useMessages } from '../../../ui/shared/localization.ts';
import { useQuiz } from '../quiz-context.ts';
import { STEP_FOCUS } from './use-step-focus.ts';

/** Has the focus after an answer, so that Enter goes through a round; an Enter that is held down does not. */
export function NextButton() {
  const quiz = useQuiz();
  const { round: words } = useMessages().quiz;
  const isLast = quiz.at.value + 1 >= (quiz.round.value?.questions.length ?? 0);
  return (
    <div class="quiz-action">
      <button
        type="button"
        class="button quiz-button"
        onClick={() => quiz.next()}
        onKeyDown={(event) => {
          if (event.repeat) event.preventDefault();
        }}
        {...STEP_FOCUS}
      >
        {isLast ? words.results : words.next}
      </button>
    </div>
  );
}
