/** Shows what keeps a draft from being a lesson. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { h } from 'preact';
import { printUrl } from '../../codec/url/print-url.ts';
import type { Problem } from '../../domain/result.ts';
import type { View } from '../../domain/views.ts';
import { lessonProblemMessages } from '../../i18n/messages/lesson-problems/index.ts';
import { useAppState } from '../../ui/shared/app-state.ts';
import { onPlainClick } from '../../ui/shared/element-handlers.ts';
import { useMessages } from '../../ui/shared/localization.ts';
import type { AppContext, FeatureView } from '../contract.ts';
import './ui/draft-faults.css';

/** Stands in for view `id` while the draft has faults. */
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

export function DraftFaults({ faults }: { readonly faults: ReadonlySignal<readonly Problem[]> }) {
  const appState = useAppState();
  const messages = useMessages();
  const { draftFaults } = messages.source;
  const toAuthor = { ...appState.url.value, view: 'author' as const, camera: null };
  return (
    <section class="draft-faults" aria-labelledby="draft-faults">
      <h1 id="draft-faults">{draftFaults.title}</h1>
      <p>{draftFaults.intro}</p>
      <ul aria-label={draftFaults.list}>
        {faults.value.map((problem, index) => (
          <li key={index}>
            <p>{messages.problems[problem.code](problem.params)}</p>
            <p class="fault-place">
              {messages.faults.at} <code dir="ltr">{problem.pointer}</code>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a
          class="button dialog-main"
          href={printUrl(toAuthor)}
          onClick={onPlainClick(() => appState.chooseView('author'))}
        >
          {draftFaults.author}
        </a>
      </p>
    </section>
  );
}
