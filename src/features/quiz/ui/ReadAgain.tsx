/** The answers that were not right, each with the article's words to read again and the way to them. */

import { printUrl } from '../../../codec/url/print-url.ts';
import { textIn } from '../../../domain/languages.ts';
import type { Passage, Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { onPlainClick } from '../../../ui/shared/element-handlers.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { type Answered, rightPlaces } from '../quiz.ts';
import { useQuiz } from '../quiz-context.ts';
import { GapQuote } from './GapQuote.tsx';
import { givenWords, questionWords, truthWords } from './quiz-words.ts';

/** Quotations shown for one answer; the link leads to all. */
const MAX_PASSAGES = 2;

/** `list "To read again"`. */
export function ReadAgain({ answers }: { readonly answers: readonly Answered[] }) {
  const { messages } = useLocalization();
  return (
    <>
      <h3 class="quiz-read-heading" id="quiz-read">
        {messages.quiz.results.readHeading}
      </h3>
      <ol class="quiz-read" aria-labelledby="quiz-read">
        {answers.map((answered, index) => (
          <Missed key={index} answered={answered} />
        ))}
      </ol>
    </>
  );
}

function Missed({ answered }: { readonly answered: Answered }) {
  const quiz = useQuiz();
  const { index, linkBase, unit } = useAppState();
  const localization = useLocalization();
  const { messages, format, language } = localization;
  const { round, results } = messages.quiz;
  const { question, player } = answered;
  const places = rightPlaces(question);
  const passages: readonly Passage[] =
    question.kind === 'quote' ? [question.passage] : places.flatMap(({ id }) => index.passagesOf(id));
  const { article } = index.lesson;
  const link = (place: Place) => (
    <a
      key={place.id}
      class="quiz-link"
      href={printUrl({ ...linkBase.value, place: place.id })}
      onClick={onPlainClick(() => quiz.read(place.id))}
    >
      {results.read(textIn(place.name, language))}
    </a>
  );
  const isTeam = (quiz.round.value?.players ?? 1) > 1;
  return (
    <li>
      <p class="quiz-missed">
        <b>{questionWords(question, localization)}</b>
      </p>
      <p class="quiz-answers">
        {isTeam && `${round.team(format.number(player + 1))} · `}
        {givenWords(answered, localization, unit.value)}
        {question.kind !== 'find' && ` · ${truthWords(answered, localization, unit.value)}`}
      </p>
      {passages.length === 0 && <p class="empty">{messages.panel.silent(article.headline)}</p>}
      {passages.slice(0, MAX_PASSAGES).map((passage) => (
        <GapQuote key={passage.id} passage={passage} places={places} article={article} isShown />
      ))}
      <p class="quiz-links">{places.map(link)}</p>
    </li>
  );
}
