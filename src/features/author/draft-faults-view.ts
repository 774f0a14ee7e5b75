/** What stands in every view but the author's while a draft is no lesson yet. */
import type { ReadonlySignal } from '@preact/signals-core';
import { h } from 'preact';
import type { Problem } from '../../domain/result.ts';
import type { View } from '../../domain/views.ts';
import type { LoadedView } from '../../ui/shared/loaded-view.ts';
import { DraftFaults } from './ui/DraftFaults.tsx';
import './ui/draft-faults.css';

/** @param faults what keeps the draft from being a lesson */
export function createDraftFaultsView(view: View, faults: ReadonlySignal<readonly Problem[]>): LoadedView {
  return { view, Words: () => h(DraftFaults, { faults }) };
}
