/** Words the title of the browser's tab. */
import { selfContained } from '../../domain/bidi.ts';
import { textIn } from '../../domain/languages.ts';
import type { Localization } from '../../i18n/localization.ts';
import type { AppState } from '../../state/app-state.ts';

/** “Khmeimim · headline · Dateline Atlas”. Reads signals of `appState`. */
export function documentTitle(appState: AppState, { messages, language }: Localization): string {
  const place = appState.openPlace.value;
  const { article, title } = appState.index.lesson;
  const name = article.headline || title || messages.source.untitled;
  return messages.documentTitle(selfContained(name), place && textIn(place.name, language));
}
