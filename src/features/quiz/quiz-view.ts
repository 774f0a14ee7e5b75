/** Quiz as the page draws it: its words, and on the map the crosshair. */
import { h } from 'preact';
import type { LoadedView } from '../../ui/shared/loaded-view.ts';
import type { QuizModel } from './quiz.model.ts';
import { Aim } from './ui/Aim.tsx';
import './ui/quiz-map.css';
import './ui/quiz-results.css';
import './ui/quiz.css';
import { QuizContext } from './quiz-context.ts';
import { QuizWords } from './ui/QuizWords.tsx';

/** @param quiz the round that is played, which outlives a look at another view */
export function createQuizView(quiz: QuizModel): LoadedView {
  return {
    view: 'quiz',
    Words: () => h(QuizContext.Provider, { value: quiz }, h(QuizWords, {})),
    OnMap: () => h(QuizContext.Provider, { value: quiz }, h(Aim, {})),
  };
}
