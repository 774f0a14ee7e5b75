/** Loads the explanations of lesson file problems in each language. */
import type { MessageLoader } from '../../localization.ts';

declare module '../en.ts' {
  interface LoadedMessages {
    problems: typeof import('./en.ts')['problems'];
  }
}

export const lessonProblemMessages: MessageLoader = {
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
  ru: () => import('./ru.ts'),
};
