/** Which kinds of question a round has; of those that this lesson or this machine does not give, why. */

import { useMessages } from '../../../ui/shared/localization.ts';
import { QUESTION_KINDS } from '../quiz.ts';
import { useQuiz } from '../quiz-context.ts';
import { STEP_FOCUS } from './use-step-focus.ts';

/** `group "Kinds of question"`. */
export function KindChoice() {
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
