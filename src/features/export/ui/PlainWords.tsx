/** Renders a lesson's words for a saved page before its scripts run. */
import { render } from 'preact';
import type { Lesson } from '../../../domain/lesson.ts';
import type { Localization } from '../../../i18n/localization.ts';

interface PlainWordsProps {
  readonly lesson: Lesson;
  readonly localization: Localization;
}

function PlainWords({ lesson, localization: { format, messages } }: PlainWordsProps) {
  const { article, passages } = lesson;
  return (
    <main class="page">
      <section class="words">
        <h1 class="headline" lang={article.language} dir="auto">
          {article.headline}
        </h1>
        <p class="dateline">
          <bdi lang={article.language}>{article.publisher}</bdi>
          {messages.article.separator}
          {messages.article.reportedOn(format.date(article.published))}
        </p>
        {passages.map((passage) => (
          <blockquote key={passage.id} class="quote" lang={article.language} dir="auto">
            <p>{passage.quotes.map(({ exact }) => exact).join(` ${messages.passages.cut} `)}</p>
          </blockquote>
        ))}
      </section>
    </main>
  );
}

/** Returns markup. */
export function plainWords(props: PlainWordsProps): string {
  const box = document.createElement('div');
  render(<PlainWords {...props} />, box);
  const { innerHTML } = box;
  render(null, box);
  return innerHTML;
}
