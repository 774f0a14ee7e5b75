/** A quotation ready to be put in a text of one's own: what was said, in which article, by whom and when. */
import type { Article, Passage } from '../../domain/lesson.ts';
import { textOf } from '../../domain/lesson-index.ts';

/** `“quotation” — “Headline”, Publisher, 31 July 2025`, all of it in the language of the article. */
export function citationOf(passage: Passage, article: Article): string {
  return `“${textOf(passage)}” — “${article.headline}”, ${article.publisher}, ${publishedOn(article)}`;
}

function publishedOn({ published, language }: Article): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const day = new Date(`${published}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
