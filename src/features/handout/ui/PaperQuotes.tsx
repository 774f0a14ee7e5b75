/** Prints the quotations, each with its paragraph. */
import type { Passage } from '../../../domain/lesson.ts';
import { segmentsOf } from '../../../domain/lesson-index.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { whereInArticle } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';

export function PaperQuotes({ passages }: { readonly passages: readonly Passage[] }) {
  const { lesson } = useAppState().index;
  const { messages } = useLocalization();
  const { language } = lesson.article;
  if (passages.length === 0) return null;
  return (
    <section class="sheet-block">
      <h3>{messages.passages.heading}</h3>
      <p class="paper-legend">
        {messages.passages.legend}:{' '}
        {(['place', 'government', 'description'] as const).map((sense) => (
          <span key={sense} class="paper-legend-entry">
            <span class="paper-mention" data-sense={sense}>
              {messages.senses[sense].label}
            </span>
          </span>
        ))}
      </p>
      <ol class="paper-quotes">
        {passages.map((passage) => (
          <li key={passage.id}>
            <blockquote lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
              {segmentsOf(passage).map((segment) => {
                if (segment.type === 'text') return segment.text;
                if (segment.type === 'cut') return ` ${messages.passages.cut} `;
                return (
                  <span class="paper-mention" data-sense={segment.sense}>
                    {segment.text}
                  </span>
                );
              })}
            </blockquote>
            <p class="caption">{whereInArticle(passage, lesson.article, messages)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
