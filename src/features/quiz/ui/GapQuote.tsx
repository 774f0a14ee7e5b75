/** Renders a quotation with place names blanked until the answer is shown. */
import { useMemo } from 'preact/hooks';
import { directionOf } from '../../../domain/languages.ts';
import type { Article, Passage, Place } from '../../../domain/lesson.ts';
import { whereInArticle } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { gapSegments } from '../quiz-questions.ts';

interface GapQuoteProps {
  readonly passage: Passage;
  /** Places whose names are left out, or marked once shown. */
  readonly places: readonly Place[];
  readonly article: Article;
  /** Whether names are shown, marked. */
  readonly isShown: boolean;
}

/** A gap is equally long for every name. */
export function GapQuote({ passage, places, article, isShown }: GapQuoteProps) {
  const { messages, language } = useLocalization();
  const { gap } = messages.quiz.round;
  const segments = useMemo(() => gapSegments(passage, places), [passage, places]);
  return (
    <figure class="quiz-quote">
      <blockquote class="quote" lang={article.language} dir={directionOf(article.language)}>
        <p>
          {segments.map((segment) => {
            if (segment.type === 'text') return segment.text;
            if (segment.type === 'cut') return ` ${messages.passages.cut} `;
            if (!isShown) return <span class="quiz-gap" role="img" aria-label={gap} lang={language} />;
            return (
              <mark class="mention" data-sense={segment.sense}>
                {segment.text}
              </mark>
            );
          })}
        </p>
      </blockquote>
      <figcaption class="caption">{whereInArticle(passage, article, messages)}</figcaption>
    </figure>
  );
}
