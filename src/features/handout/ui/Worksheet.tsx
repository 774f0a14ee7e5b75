/** Renders the worksheet, or its answer key. */

import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { kindAndCountry, whereInArticle } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { FurtherQuestion, GapPart, GapQuestion, NumberedPlace, Worksheet } from '../worksheet.ts';
import { PaperMap } from './PaperMap.tsx';
import { type PaperFigure, readOff } from './paper-figures.ts';
import { SheetHead } from './SheetHead.tsx';

interface QuestionProps {
  readonly worksheet: Worksheet;
  /** True for the answer key. */
  readonly answered: boolean;
}

interface WorksheetSheetProps {
  readonly worksheet: Worksheet;
  readonly figure: PaperFigure;
  /** True for the answer key. */
  readonly answered: boolean;
}

/** Shows a numbered blank map and questions; the answer key fills in the answers. */
export function WorksheetSheet({ worksheet, figure, answered }: WorksheetSheetProps) {
  const { titles } = useLocalization().messages.handout;
  return (
    <article class="handout-sheet" data-answered={answered}>
      <SheetHead title={answered ? titles.key : titles.worksheet} fields={!answered} />
      <div class="sheet-top">
        <PaperMap figure={figure} marks={worksheet.places} named={answered} />
        <div class="sheet-beside questions">
          <NamingQuestion worksheet={worksheet} answered={answered} />
          <FurtherQuestions worksheet={worksheet} answered={answered} />
        </div>
      </div>
      <div class="questions">
        <GapQuestions worksheet={worksheet} answered={answered} />
        <MeasureQuestions worksheet={worksheet} figure={figure} answered={answered} />
      </div>
    </article>
  );
}

/** One line for each number; the names are listed in alphabetical order. */
function NamingQuestion({ worksheet, answered }: QuestionProps) {
  const localization = useLocalization();
  const { messages, format, language } = localization;
  const { naming } = messages.handout;
  const names = worksheet.places.map(({ place }) => textIn(place.name, language));
  return (
    <section class="sheet-block">
      <h3>{naming.heading}</h3>
      {!answered && (
        <p>
          {naming.task} {naming.bank(format.list(names.toSorted(new Intl.Collator(language).compare)))}
        </p>
      )}
      <ul class="numbered-lines">
        {worksheet.places.map(({ number, place }) => (
          <li key={place.id}>
            <b>{format.number(number)}</b>
            {answered ? (
              <span>
                <span class="answer">{textIn(place.name, language)}</span>, {kindAndCountry(place, localization)}
              </span>
            ) : (
              <span class="write-here" />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The answer key fills the gaps, names the paragraph, and says if a name means a government. */
function GapQuestions({ worksheet, answered }: QuestionProps) {
  const { article } = useAppState().index.lesson;
  const { messages, format, language } = useLocalization();
  const { gaps, government } = messages.handout;
  const drawPart = (part: GapPart) => {
    if (part.type === 'text') return part.text;
    if (part.type === 'cut') return ` ${messages.passages.cut} `;
    if (!answered) return <span class="gap" role="img" aria-label={gaps.gap} />;
    return (
      <span class="answer">
        {part.exact} ({format.number(part.answer.number)})
      </span>
    );
  };
  const governments = ({ parts }: GapQuestion): string[] =>
    parts.flatMap((part) =>
      part.type === 'gap' && part.sense === 'government' ? government(textIn(part.answer.place.name, language)) : [],
    );
  if (worksheet.gaps.length === 0) return null;
  return (
    <section class="sheet-block">
      <h3>{gaps.heading}</h3>
      <p>{gaps.task}</p>
      <ol class="paper-quotes">
        {worksheet.gaps.map((question) => (
          <li key={question.passage.id}>
            <blockquote lang={article.language} dir={article.language === 'ar' ? 'rtl' : 'ltr'}>
              {question.parts.map(drawPart)}
            </blockquote>
            {answered && (
              <p class="caption">
                {[whereInArticle(question.passage, article, messages), ...governments(question)]
                  .filter((text) => text !== '')
                  .join('. ')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Renders nothing if no two distances differ enough. */
function FurtherQuestions({ worksheet, answered }: QuestionProps) {
  const { unit } = useAppState();
  const { messages, format, language } = useLocalization();
  const { further } = messages.handout;
  const nameOf = (place: Place): string => textIn(place.name, language);
  const answerTo = ({ options, metres, answer }: FurtherQuestion): string => {
    const right = options[0] === answer ? 0 : 1;
    const wrong = right === 0 ? 1 : 0;
    const length = (side: 0 | 1): string => format.distance(metres[side], unit.value);
    return further.answer(nameOf(answer), length(right), nameOf(options[wrong]), length(wrong));
  };
  if (worksheet.further.length === 0) return null;
  return (
    <section class="sheet-block">
      <h3>{further.heading}</h3>
      <ul class="question-list">
        {worksheet.further.map((question) => (
          <li key={question.from.id}>
            {further.question(nameOf(question.from), nameOf(question.options[0]), nameOf(question.options[1]))}{' '}
            {answered ? <span class="answer">{answerTo(question)}</span> : <span class="write-here" />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The answer key gives the true distance and the one by the scale bar. Renders nothing if there is no scale bar. */
function MeasureQuestions({ worksheet, answered, figure }: QuestionProps & { readonly figure: PaperFigure }) {
  const { unit } = useAppState();
  const { messages, format, language } = useLocalization();
  const { measured } = messages.handout;
  const nameOf = ({ number, place }: NumberedPlace): string =>
    measured.numbered(textIn(place.name, language), format.number(number));
  if (worksheet.measured.length === 0 || figure.type !== 'maps') return null;
  return (
    <section class="sheet-block">
      <h3>{measured.heading}</h3>
      <p>{answered ? measured.why : measured.task}</p>
      <ul class="question-list">
        {worksheet.measured.map(({ from, to, metres }) => {
          const read = readOff(figure, from.place, to.place) ?? metres;
          return (
            <li key={`${from.number} ${to.number}`}>
              {measured.question(nameOf(from), nameOf(to))}{' '}
              {answered ? (
                <span class="answer">
                  {measured.answer(
                    format.distance(metres, unit.value),
                    format.roundDistance(roundToRuler(read), unit.value),
                  )}
                </span>
              ) : (
                <span class="write-here" />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** To two digits, as precise as a ruler. */
function roundToRuler(metres: number): number {
  return Number(metres.toPrecision(2));
}
