/** Quiz as the page draws it: its words, and on the map the crosshair. */
import { h } from 'preact';
import type { QuizModel } from '../../state/quiz-model.ts';
import type { LoadedView } from '../shared/loaded-view.ts';
import { Aim } from './Aim.tsx';
import './quiz-map.css';
import './quiz-results.css';
import './quiz.css';
import { QuizWords } from './QuizWords.tsx';
import { QuizContext } from './quiz-context.ts';

/** @param quiz the round that is played, which outlives a look at another view */
export function createQuizView(quiz: QuizModel): LoadedView {
  return {
    view: 'quiz',
    Words: () => h(QuizContext.Provider, { value: quiz }, h(QuizWords, {})),
    OnMap: () => h(QuizContext.Provider, { value: quiz }, h(Aim, {})),
  };
}
