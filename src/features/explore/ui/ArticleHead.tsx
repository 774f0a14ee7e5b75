/** Whose words are read here: headline, publisher and date, in full at the top and in one line for as long as one reads on. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { Dateline } from '../../../ui/shared/Dateline.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';

/** The headline, and the line that stays when it has been scrolled away. */
export function ArticleHead() {
  const { article } = useAppState().index.lesson;
  const { format } = useLocalization();
  const head = useRef<HTMLElement>(null);
  const away = useSignal(false);

  useLayoutEffect(() => {
    if (!head.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      away.value = entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.height > 0;
    });
    observer.observe(head.current);
    return () => observer.disconnect();
  }, [away]);

  const date = format.date(article.published);
  return (
    <>
      <div class="condensed-head" data-shown={away.value} aria-hidden="true">
        <div class="condensed-box">
          <p class="condensed-headline" lang={article.language} dir="auto">
            {article.headline}
          </p>
          <Dateline publisher={article.publisher} date={date} language={article.language} />
        </div>
      </div>
      <header class="article-head" ref={head}>
        <h1 class="headline" lang={article.language} dir="auto" id="headline">
          {article.headline}
        </h1>
        <Dateline publisher={article.publisher} date={date} language={article.language} />
      </header>
    </>
  );
}
