/** Renders the head of a sheet: title, article, and lines for name and date. */
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { Dateline } from '../../../ui/shared/ViewHead.tsx';

interface SheetHeadProps {
  /** Null for the map sheet, whose heading is the article's. */
  readonly title?: string;
  /** Lines for a name and a date. */
  readonly fields?: boolean;
}

export function SheetHead({ title, fields = false }: SheetHeadProps) {
  const { article } = useAppState().index.lesson;
  const { messages, format } = useLocalization();
  const { name, date } = messages.handout.fields;
  return (
    <header class="sheet-head">
      {title !== undefined && (
        <div class="sheet-title">
          <h2>{title}</h2>
          {fields && (
            <p class="sheet-fields">
              <span class="write-line">{name}</span>
              <span class="write-line">{date}</span>
            </p>
          )}
        </div>
      )}
      <p class="sheet-headline" lang={article.language} dir="auto">
        {article.headline}
      </p>
      <Dateline publisher={article.publisher} date={format.date(article.published)} language={article.language} />
    </header>
  );
}
