/** Makes the Compare view: two maps at one scale, and the facts of two sites. */
import { signal } from '@preact/signals-core';
import { h } from 'preact';
import { spotSearchMessages } from '../../i18n/messages/spot-search/index.ts';
import { createDisposal } from '../../state/disposal.ts';
import type { AppContext, FeatureView } from '../contract.ts';
import { createCompareMode } from './compare.mode.ts';
import { createCompareModel } from './compare.model.ts';
import { CompareContext } from './compare-context.ts';
import { messages } from './messages/index.ts';
import { bindSecondMap } from './second-map.ts';
import { CompareWords } from './ui/CompareWords.tsx';
import { SecondPane } from './ui/SecondPane.tsx';
import { SitePick } from './ui/SitePick.tsx';
import './compare.css';
import './facts.css';

export async function load(app: AppContext): Promise<FeatureView> {
  await app.loadMessages(messages, spotSearchMessages);
  const { state, baseScene } = app;
  const model = createCompareModel(state.index, state.urlState, state.notices);
  const mode = createCompareMode(state, model, baseScene);
  const ends = createDisposal();
  const host = signal<HTMLElement | null>(null);
  const setHost = (element: HTMLElement | null): void => {
    host.value = element;
  };
  ends.add(bindSecondMap(app, model, mode, host));
  const Panel = () => h(CompareContext.Provider, { value: model }, h(CompareWords, {}));
  const OnMap = () => h(CompareContext.Provider, { value: model }, h(SitePick, { side: 0 }));
  const BesideMap = () => h(CompareContext.Provider, { value: model }, h(SecondPane, { mapHost: setHost }));
  return { id: 'compare', mode, Panel, OnMap, BesideMap, dispose: ends.dispose };
}
