/** Loads the words of this feature in each language. */
import type { MessageLoader } from '../../../i18n/localization.ts';

declare module '../../../i18n/messages/en.ts' {
  interface LoadedMessages {
    save: typeof import('./en.ts')['save'];
    embed: typeof import('./en.ts')['embed'];
  }
}

export const messages: MessageLoader = {
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
  ru: () => import('./ru.ts'),
};
