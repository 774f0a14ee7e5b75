/** One question, and after its answer what is true. */
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useQuiz } from '../quiz-context.ts';
import { Choice } from './Choice.tsx';
import { Feedback } from './Feedback.tsx';
import { FindSpot } from './FindSpot.tsx';
import { GapQuote } from './GapQuote.tsx';
import { NextButton } from './NextButton.tsx';
import { questionWords } from './quiz-words.ts';
import { Standing } from './Standing.tsx';
import { STEP_FOCUS } from './use-step-focus.ts';

/** The question at the top, what belongs to it, and one button. */
export function Round() {
  const quiz = useQuiz();
  const { lesson } = useAppState().index;
  const localization = useLocalization();
  const { messages, format } = localization;
  const { round: words } = messages.quiz;
  const question = quiz.question.value;
  const round = quiz.round.value;
  const answered = quiz.answered.value;
  if (!question || !round) return null;
  const number = format.number(quiz.at.value + 1);
  return (
    <section class="quiz-round" aria-labelledby="quiz-question">
      <p class="quiz-progress">
        <span>{words.progress(number, format.number(round.questions.length))}</span>
        {round.players > 1 && <b>{words.turn(words.team(format.number(quiz.player.value + 1)))}</b>}
      </p>
      <h2 class="quiz-question" id="quiz-question" tabIndex={-1} {...(answered ? {} : STEP_FOCUS)}>
        {questionWords(question, localization)}
      </h2>
      {answered && <Feedback answered={answered} />}
      {answered && <NextButton />}
      {question.kind === 'quote' && (
        <GapQuote
          passage={question.passage}
          places={question.options}
          article={lesson.article}
          isShown={answered !== null}
        />
      )}
      {question.kind === 'find' ? !answered && <FindSpot /> : <Choice key={quiz.at.value} question={question} />}
      {round.players > 1 && <Standing />}
      <button type="button" class="link-button quiz-end" onClick={() => quiz.end()}>
        {words.end}
      </button>
    </section>
  );
}
