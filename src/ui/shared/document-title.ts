/** The title of the browser's tab, which is also what a bookmark is called. */
import { selfContained } from '../../domain/bidi.ts';
import { textIn } from '../../domain/languages.ts';
import type { AppServices } from './context.ts';

/** “Khmeimim · headline · Dateline Atlas”. Reads signals: `main` calls it inside an effect. */
export function documentTitle({ state: appState, localization }: Pick<AppServices, 'state' | 'localization'>): string {
  const { messages, language } = localization.value;
  const place = appState.openPlace.value;
  const { article, title } = appState.index.lesson;
  const name = article.headline || title || messages.source.untitled;
  return messages.documentTitle(selfContained(name), place && textIn(place.name, language));
}
