/** How good an answer was, and what is true. The `status` region says the same aloud. */

import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { Answered } from '../quiz.ts';
import { truthWords, verdictOf } from './quiz-words.ts';

/** The verdict, its points, and a sentence. */
export function Feedback({ answered }: { readonly answered: Answered }) {
  const appState = useAppState();
  const localization = useLocalization();
  const { feedback } = localization.messages.quiz;
  const verdict = verdictOf(answered);
  return (
    <div class="quiz-feedback" data-verdict={verdict}>
      <p class="quiz-verdict">
        <b>{feedback[verdict]}</b> <span>{feedback.points(answered.points)}</span>
      </p>
      <p>{truthWords(answered, localization, appState.unit.value)}</p>
    </div>
  );
}
