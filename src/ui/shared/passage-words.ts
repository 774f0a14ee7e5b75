/** Where in the article a passage stands, in words. */
import type { Article, Passage } from '../../domain/lesson.ts';
import type { Messages } from '../../i18n/messages/en.ts';

/** “Headline · paragraph 1 of 18”, “Paragraph 16 of 18”; empty where the lesson does not say. */
export function whereInArticle(passage: Passage, article: Article, { passages }: Messages): string {
  const part = passages.parts[passage.part];
  if (passage.paragraph === undefined) return part;
  if (part === '') return passages.paragraph(passage.paragraph, article.paragraphs);
  return `${part} · ${passages.andParagraph(passage.paragraph, article.paragraphs)}`;
}
