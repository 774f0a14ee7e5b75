/** Renders a question with its answers, and then the feedback. */

import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { layerIndexOf } from '../../../ui/shared/lesson-words.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { type Answered, type FurtherQuestion, type QuoteQuestion, rightPlaces } from '../quiz.ts';
import { useQuiz } from '../quiz-context.ts';
import { GapQuote } from './GapQuote.tsx';
import { questionWords, truthWords, verdictOf } from './quiz-words.ts';
import { STEP_FOCUS } from './use-step-focus.ts';

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

interface ChoiceProps {
  readonly question: QuoteQuestion | FurtherQuestion;
}

function Choice({ question }: ChoiceProps) {
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
  /** Distance, shown after the answer. */
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

/** Without a map the question can only be skipped. */
function FindSpot() {
  const quiz = useQuiz();
  const { map } = useAppState();
  const { messages, format } = useLocalization();
  const { round } = messages.quiz;
  const guess = quiz.guess.value;
  const aim = quiz.aim.value;
  const spot = guess ?? aim;
  const text = spot && (guess ? round.guess : round.crosshair)(format.coordinate(toThousandths(spot)));
  const announced = useAnnouncementAtRest(text ?? '', map.camera.value, guess);
  if (map.status.value === 'unavailable') {
    return (
      <>
        <p class="quiz-hint">{round.noMap}</p>
        <div class="quiz-action">
          <button type="button" class="button quiz-button" onClick={() => quiz.skip()}>
            {round.skip}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <p class="quiz-hint">{round.findHint}</p>
      <div class="quiz-action">
        <button type="button" class="button quiz-button" disabled={spot === null} onClick={() => quiz.answer()}>
          {round.here}
        </button>
      </div>
      <p class="quiz-spot">
        <bdi>{text}</bdi>
      </p>
      <p class="visually-hidden" aria-live="polite">
        {announced}
      </p>
    </>
  );
}

/** `words` at the last rest of the map or mark, so that movement is not announced in every frame. */
function useAnnouncementAtRest(words: string, ...rests: readonly unknown[]): string {
  const announced = useSignal('');
  useEffect(() => {
    announced.value = words;
  }, rests);
  return announced.value;
}

/** About 100 m, finer than any guess. */
function toThousandths([longitude, latitude]: LngLat): LngLat {
  return [Math.round(longitude * 1000) / 1000, Math.round(latitude * 1000) / 1000];
}

function Feedback({ answered }: { readonly answered: Answered }) {
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

/** Gets the focus after an answer, so that Enter goes through a round; a repeated Enter is ignored. */
function NextButton() {
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

/** `list "Points so far"`, the current team marked. */
function Standing() {
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
