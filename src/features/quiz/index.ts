/** Makes the Quiz view, for one player or for teams. */
import { effect } from '@preact/signals-core';
import { h } from 'preact';
import { createDisposal } from '../../state/disposal.ts';
import type { AppContext, FeatureView } from '../contract.ts';
import { messages } from './messages/index.ts';
import { createQuizMode } from './quiz.mode.ts';
import { createQuizModel } from './quiz.model.ts';
import { QuizContext } from './quiz-context.ts';
import { Aim } from './ui/Aim.tsx';
import { QuizWords } from './ui/QuizWords.tsx';
import './ui/quiz-map.css';
import './ui/quiz-results.css';
import './ui/quiz.css';

export async function load(app: AppContext): Promise<FeatureView> {
  const [{ showCrosshair }] = await Promise.all([import('./crosshair.map.ts'), app.loadMessages(messages)]);
  const { state, baseScene, mainMap } = app;
  const ends = createDisposal();
  const quiz = createQuizModel(state);
  const mode = createQuizMode(state, baseScene, quiz);
  ends.add(
    effect(() => {
      const map = mainMap.value;
      if (!map || state.mapMode.value !== mode) return;
      return showCrosshair(map, mode.scene, quiz);
    }),
  );
  return {
    id: 'quiz',
    mode,
    Panel: () => h(QuizContext.Provider, { value: quiz }, h(QuizWords, {})),
    OnMap: () => h(QuizContext.Provider, { value: quiz }, h(Aim, {})),
    dispose: ends.dispose,
  };
}
