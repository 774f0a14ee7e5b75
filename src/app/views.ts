/** Lists the views, each with what loads it. Deleting a line here and its folder removes a view. */
import type { View } from '../domain/views.ts';
import type { LoadView } from '../features/contract.ts';

export const VIEWS: Partial<Record<View, () => Promise<{ readonly load: LoadView }>>> = {
  compare: () => import('../features/compare/index.ts'),
  measure: () => import('../features/measure/index.ts'),
  present: () => import('../features/present/index.ts'),
  quiz: () => import('../features/quiz/index.ts'),
  author: () => import('../features/author/index.ts'),
};
