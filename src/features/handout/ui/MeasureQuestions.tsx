/** Asks for distances to measure with a ruler and the scale bar. */
import { textIn } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { NumberedPlace } from '../worksheet.ts';
import { type PaperFigure, readOff } from './paper-figure.ts';
import type { QuestionProps } from './question-props.ts';

/** The answer key gives the true distance and the one by the scale bar. Renders nothing if there is no scale bar. */
export function MeasureQuestions({ worksheet, answered, figure }: QuestionProps & { readonly figure: PaperFigure }) {
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
