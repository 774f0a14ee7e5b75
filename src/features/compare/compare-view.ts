/** Compare as the page draws it: what stands on, beside and below its two maps. */
import { h } from 'preact';
import type { LoadedView } from '../../ui/shared/loaded-view.ts';
import { CompareWords } from './ui/CompareWords.tsx';
import { SecondPane } from './ui/SecondPane.tsx';
import { SitePick } from './ui/SitePick.tsx';

/** @param secondHost given the box that the second map draws in, and null when it is gone */
export function createCompareView(secondHost: (element: HTMLElement | null) => void): LoadedView {
  return {
    view: 'compare',
    Words: CompareWords,
    OnMap: () => h(SitePick, { side: 0 }),
    BesideMap: () => h(SecondPane, { mapHost: secondHost }),
  };
}
