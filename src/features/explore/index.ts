/** Makes the Explore view: the article's words, its places, and what is open. */
import { computed } from '@preact/signals-core';
import { h } from 'preact';
import type { AppContext, FeatureView } from '../contract.ts';
import { Explore } from './ui/Explore.tsx';
import { PanelHost, panelIsInWords, panelKey } from './ui/PanelHost.tsx';

/** Synchronous: it is the first view, and prerendered. */
export function createExploreView({
  state,
  baseScene,
  popupHost,
}: Pick<AppContext, 'state' | 'baseScene' | 'popupHost'>): FeatureView {
  return {
    id: 'explore',
    mode: {
      scene: baseScene,
      initialView: computed(() => null),
      onClick(placeIds, at) {
        if (placeIds.length > 0) state.openOneOf(placeIds, at);
        else if (state.openPlace.peek() || state.highlight.choice.peek()) state.close();
      },
    },
    Panel: Explore,
    open: {
      Panel: () => h(PanelHost, { popupHost: popupHost.value }),
      key: () => (panelIsInWords(state) ? panelKey(state) : null),
    },
    dispose() {},
  };
}
