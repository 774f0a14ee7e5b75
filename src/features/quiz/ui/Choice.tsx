/** The places to choose from, in words and by their marks on the map; after the answer which of them was right. */
import { useComputed } from '@preact/signals';
import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { layerIndexOf } from '../../../ui/shared/lesson-words.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { type FurtherQuestion, type QuoteQuestion, rightPlaces } from '../quiz.ts';
import { useQuiz } from '../quiz-context.ts';

interface ChoiceProps {
  readonly question: QuoteQuestion | FurtherQuestion;
}

/** Radio buttons and the button that answers. */
export function Choice({ question }: ChoiceProps) {
  const quiz = useQuiz();
  const { round } = useMessages().quiz;
  const isAsked = quiz.answered.value === null;
  const submit = (event: Event): void => {
    event.preventDefault();
    quiz.answer();
  };
  return (
    <form class="quiz-choice" onSubmit={submit}>
      <fieldset class="quiz-options">
        <legend class="visually-hidden">{round.choices}</legend>
        {question.options.map((place, index) => (
          <Option
            key={place.id}
            place={place}
            question={question}
            metres={question.kind === 'further' ? question.metres[index] : undefined}
          />
        ))}
      </fieldset>
      {isAsked && (
        <div class="quiz-action">
          <button type="submit" class="button quiz-button" disabled={quiz.chosen.value === null}>
            {round.answer}
          </button>
        </div>
      )}
    </form>
  );
}

interface OptionProps extends ChoiceProps {
  readonly place: Place;
  /** How far it is, told after the answer. */
  readonly metres: number | undefined;
}

function Option({ place, question, metres }: OptionProps) {
  const quiz = useQuiz();
  const appState = useAppState();
  const { messages, language, format } = useLocalization();
  const { feedback } = messages.quiz;
  const pointed = useComputed(() => String(appState.highlight.highlighted.value.has(place.id)));
  const answered = quiz.answered.value;
  const given = answered?.given.type === 'choice' ? answered.given.place : null;
  const isRight = answered !== null && rightPlaces(question).includes(place);
  const isGiven = given === place;
  return (
    <label
      class="quiz-option"
      data-pointed={pointed}
      data-right={answered ? isRight : undefined}
      {...pointsAt(appState.highlight, [place.id])}
    >
      <input
        type="radio"
        name="quiz-answer"
        value={place.id}
        checked={answered ? isGiven : quiz.chosen.value === place}
        disabled={answered !== null}
        onChange={() => quiz.choose([place.id])}
      />
      <KindIcon layerIndex={layerIndexOf(appState.index.lesson, place)} kind={place.kind} />
      <span class="quiz-option-name">{textIn(place.name, language)}</span>
      {answered && metres !== undefined && (
        <span class="quiz-option-figure">{format.distance(metres, appState.unit.value)}</span>
      )}
      {isRight && <span class="tag quiz-right">{feedback.isRight}</span>}
      {isGiven && !isRight && <span class="tag">{feedback.isChosen}</span>}
    </label>
  );
}
