/** Words places, passages, citations and the document's title. */
import { knownKind } from '../../cartography/kinds.ts';
import { selfContained } from '../../domain/bidi.ts';
import { textIn } from '../../domain/languages.ts';
import type { Article, Lesson, Passage, Place } from '../../domain/lesson.ts';
import { textOf } from '../../domain/lesson-index.ts';
import type { Localization } from '../../i18n/localization.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import type { AppState } from '../../state/app-state.ts';

/** “naval base · Syria”, “capital of Russia”; without the country where the lesson does not say it. */
export function kindAndCountry(place: Place, { messages, format }: Localization): string {
  const kind = knownKind(place.kind);
  if (place.country === undefined) return messages.kinds[kind];
  const country = format.country(place.country);
  return kind === 'capital' ? messages.capitalOf(country) : `${messages.kinds[kind]} · ${country}`;
}

/** The word for a known precision; undefined for a lesson's own. */
export function precisionWords(precision: string, { precisions }: Messages): string | undefined {
  return Object.hasOwn(precisions, precision) ? precisions[precision] : undefined;
}

/** Index of the place's layer, which gives its colour and shape. */
export function layerIndexOf(lesson: Lesson, place: Place): number {
  return Math.max(
    lesson.layers.findIndex((layer) => layer.id === place.layer),
    0,
  );
}

/** “Headline · paragraph 1 of 18”, “Paragraph 16 of 18”; empty where the lesson does not say. */
export function whereInArticle(passage: Passage, article: Article, { passages }: Messages): string {
  const part = passages.parts[passage.part];
  if (passage.paragraph === undefined) return part;
  if (part === '') return passages.paragraph(passage.paragraph, article.paragraphs);
  return `${part} · ${passages.andParagraph(passage.paragraph, article.paragraphs)}`;
}

/** `“quotation” — “Headline”, Publisher, 31 July 2025`, in the language of the article. */
export function citationOf(passage: Passage, article: Article): string {
  return `“${textOf(passage)}” — “${article.headline}”, ${article.publisher}, ${publishedOn(article)}`;
}

function publishedOn({ published, language }: Article): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const day = new Date(`${published}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** “Khmeimim · headline · Dateline Atlas”. Reads signals of `appState`. */
export function documentTitle(appState: AppState, { messages, language }: Localization): string {
  const place = appState.openPlace.value;
  const { article, title } = appState.index.lesson;
  const name = article.headline || title || messages.source.untitled;
  return messages.documentTitle(selfContained(name), place && textIn(place.name, language));
}
