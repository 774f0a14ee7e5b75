/** Renders the results of a round, and the passages to read again. */

import { printUrl } from '../../../codec/url/print-url.ts';
import { textIn } from '../../../domain/languages.ts';
import type { Passage, Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { onPlainClick } from '../../../ui/shared/element-handlers.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { type Answered, FULL_POINTS, rightPlaces } from '../quiz.ts';
import { useQuiz } from '../quiz-context.ts';
import { GapQuote } from './GapQuote.tsx';
import { givenWords, questionWords, truthWords } from './quiz-words.ts';
import { STEP_FOCUS } from './use-step-focus.ts';

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

interface TeamTableProps {
  readonly answers: readonly Answered[];
  /** By team. */
  readonly points: readonly number[];
}

/** `table "Points"`, and a sentence. */
function TeamTable({ answers, points }: TeamTableProps) {
  const { messages, format } = useLocalization();
  const { round, results } = messages.quiz;
  const { table } = results;
  const name = (team: number): string => round.team(format.number(team + 1));
  const best = Math.max(...points);
  const ahead = points.flatMap((each, team) => (each === best ? [name(team)] : []));
  return (
    <>
      <p class="quiz-score">{ahead.length === 1 ? results.ahead(ahead[0] ?? '') : results.equal(format.list(ahead))}</p>
      <table class="pair-table" aria-label={table.heading}>
        <thead>
          <tr>
            <th scope="col">{table.team}</th>
            <th scope="col" class="figure">
              {table.right}
            </th>
            <th scope="col" class="figure">
              {table.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((each, team) => {
            const own = answers.filter(({ player }) => player === team);
            const right = own.filter((answered) => answered.points === FULL_POINTS).length;
            return (
              <tr key={team}>
                <th scope="row">{name(team)}</th>
                <td class="figure">{table.of(format.number(right), format.number(own.length))}</td>
                <td class="figure">{format.number(each)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** Quotations shown for each answer; the link leads to the others. */
const MAX_PASSAGES = 2;

/** `list "Read again"`. */
function ReadAgain({ answers }: { readonly answers: readonly Answered[] }) {
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
