/** Loads the words of the coordinate search field in each language. */
import type { MessageLoader } from '../../localization.ts';

declare module '../en.ts' {
  interface LoadedMessages {
    coordinateProblems: typeof import('./en.ts')['coordinateProblems'];
    positionSearch: typeof import('./en.ts')['positionSearch'];
  }
}

export const positionSearchMessages: MessageLoader = {
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
  ru: () => import('./ru.ts'),
};
