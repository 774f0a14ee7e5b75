/** The title of the browser's tab, which is also what a bookmark is called. */
import { selfContained } from '../../domain/bidi.ts';
import { textIn } from '../../domain/languages.ts';
import type { AtlasServices } from './context.ts';

/** “Khmeimim · headline · Dateline Atlas”. Reads signals: `main` calls it inside an effect. */
export function documentTitle({ atlas, localization }: Pick<AtlasServices, 'atlas' | 'localization'>): string {
  const { messages, language } = localization.value;
  const place = atlas.openPlace.value;
  const { article, title } = atlas.index.lesson;
  const name = article.headline || title || messages.source.untitled;
  return messages.documentTitle(selfContained(name), place && textIn(place.name, language));
}
