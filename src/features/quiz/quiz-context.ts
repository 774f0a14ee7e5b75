/** Provides the quiz to its components. */

import { createRequiredContext } from '../../ui/shared/required-context.ts';
import type { QuizModel } from './quiz.model.ts';

export const [QuizContext, useQuiz] = createRequiredContext<QuizModel>('QuizContext');
