/** What a view is, and which article it is about: headline, publisher and “as reported on” stay in reach in every view. */
import { useAppState } from './app-state.ts';
import { Dateline } from './Dateline.tsx';
import { useLocalization } from './localization.ts';

/** The view's heading, and one line of the article's. */
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
