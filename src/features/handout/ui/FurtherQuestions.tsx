/** Asks which of two places is farther: “From Moscow: Damascus or Tartous?” */
import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { FurtherQuestion } from '../worksheet.ts';
import type { QuestionProps } from './question-props.ts';

/** Renders nothing if no two distances differ enough. */
export function FurtherQuestions({ worksheet, answered }: QuestionProps) {
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
