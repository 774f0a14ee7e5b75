/** Renders a quotation with place names blanked until the answer is shown. */
import { useMemo } from 'preact/hooks';
import { directionOf } from '../../../domain/languages.ts';
import type { Article, Passage, Place } from '../../../domain/lesson.ts';
import { whereInArticle } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { gapSegments } from '../quiz-questions.ts';

interface GapQuoteProps {
  readonly passage: Passage;
  /** The places whose names are left out, or marked. */
  readonly places: readonly Place[];
  readonly article: Article;
  /** Whether the names are there, marked. */
  readonly isShown: boolean;
}

/** A blockquote whose text is the article's and nothing else, and where it stands. A gap is as long whatever fills it. */
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
