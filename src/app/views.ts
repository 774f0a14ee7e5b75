/** Lists the views; to remove one, delete its line and folder. */
import type { View } from '../domain/views.ts';
import type { LoadView } from '../features/contract.ts';

export const VIEWS: Partial<Record<View, () => Promise<{ readonly load: LoadView }>>> = {
  compare: () => import('../features/compare/index.ts'),
  measure: () => import('../features/measure/index.ts'),
  present: () => import('../features/present/index.ts'),
  quiz: () => import('../features/quiz/index.ts'),
  author: () => import('../features/author/index.ts'),
};
