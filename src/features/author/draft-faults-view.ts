/** Shows, in every view but Author, what keeps a draft from being a lesson. */
import { computed } from '@preact/signals-core';
import { h } from 'preact';
import type { View } from '../../domain/views.ts';
import { lessonProblemMessages } from '../../i18n/messages/lesson-problems/index.ts';
import type { AppContext, FeatureView } from '../contract.ts';
import { DraftFaults } from './ui/DraftFaults.tsx';
import './ui/draft-faults.css';

/** The view `id`, for as long as the draft is no lesson. */
export async function loadDraftFaults(
  { baseScene, lessons, loadMessages }: AppContext,
  id: View,
): Promise<FeatureView> {
  const { faults } = lessons.opened.peek();
  await loadMessages(lessonProblemMessages);
  return {
    id,
    mode: { scene: baseScene, initialView: computed(() => null), onClick: () => undefined },
    Panel: () => h(DraftFaults, { faults }),
    dispose() {},
  };
}
