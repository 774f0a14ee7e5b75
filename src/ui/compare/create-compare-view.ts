/** Compare as the page draws it: what stands on, beside and below its two maps. */
import { h } from 'preact';
import type { LoadedView } from '../shared/loaded-view.ts';
import { CompareWords } from './CompareWords.tsx';
import { SecondPane } from './SecondPane.tsx';
import { SitePick } from './SitePick.tsx';

/** @param secondHost given the box that the second map draws in, and null when it is gone */
export function createCompareView(secondHost: (element: HTMLElement | null) => void): LoadedView {
  return {
    view: 'compare',
    Words: CompareWords,
    OnMap: () => h(SitePick, { side: 0 }),
    BesideMap: () => h(SecondPane, { mapHost: secondHost }),
  };
}
