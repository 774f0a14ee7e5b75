/** Provides the quiz to its components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { QuizModel } from './quiz.model.ts';

export const QuizContext = createContext<QuizModel | null>(null);

/** Throws outside the view. */
export function useQuiz(): QuizModel {
  const quiz = useContext(QuizContext);
  if (!quiz) throw new Error('a view of the quiz is rendered outside QuizContext');
  return quiz;
}
