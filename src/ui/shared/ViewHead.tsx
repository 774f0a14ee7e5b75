/** Draws a view's heading, with the article that it is about. */
import { selfContained } from '../../domain/bidi.ts';
import { useAppState } from './app-state.ts';
import { useLocalization, useMessages } from './localization.ts';

export function ViewHead({ heading }: { readonly heading: string }) {
  const { article } = useAppState().index.lesson;
  const { format } = useLocalization();
  return (
    <header class="view-head">
      <h1>{heading}</h1>
      <div class="view-article">
        <p class="condensed-headline" lang={article.language} dir="auto">
          {article.headline}
        </p>
        <Dateline publisher={article.publisher} date={format.date(article.published)} language={article.language} />
      </div>
    </header>
  );
}

interface DatelineProps {
  readonly publisher: string;
  /** The day, as the language writes it. */
  readonly date: string;
  /** Language of the publisher's name. */
  readonly language: string;
}

/** “Al Jazeera, as reported on 31 July 2025”. */
export function Dateline({ publisher, date, language }: DatelineProps) {
  const { article } = useMessages();
  return (
    <p class="dateline">
      <bdi lang={language}>{selfContained(publisher)}</bdi>
      {article.separator}
      <span>{article.reportedOn(date)}</span>
    </p>
  );
}
