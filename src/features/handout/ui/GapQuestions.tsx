/** Prints quotations with their place names left out. */
import { textIn } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { whereInArticle } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { GapPart, GapQuestion } from '../worksheet.ts';
import type { QuestionProps } from './question-props.ts';

/** The answer key fills the gaps, names the paragraph, and says if a name means a government. */
export function GapQuestions({ worksheet, answered }: QuestionProps) {
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
