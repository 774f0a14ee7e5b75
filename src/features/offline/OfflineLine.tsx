/** Shows whether the app is saved for offline use, and changes it. */

import { useSignal } from '@preact/signals';
import { useLocalization } from '../../ui/shared/localization.ts';
import { createRequiredContext } from '../../ui/shared/required-context.ts';
import type { OfflineModel } from './offline.model.ts';

export const [OfflineContext, useOffline] = createRequiredContext<OfflineModel>('OfflineContext');

export function OfflineLine() {
  const offline = useOffline();
  const { messages, format } = useLocalization();
  // Only changes that a person started are announced.
  const started = useSignal(false);
  const standing = offline.standing.value;
  if (standing.type === 'unavailable') return null;
  const words = messages.offline;
  const size = words.megabytes(format.number(Math.round(standing.bytes / 1e5) / 10));
  const kept = standing.type === 'kept' || standing.type === 'keeping';
  const sentence = (): string => {
    if (standing.type === 'keeping') return words.keeping(format.share(standing.kept / standing.bytes));
    return standing.type === 'kept' ? words.kept(size) : words[standing.type];
  };
  return (
    <footer class="offline" data-standing={standing.type}>
      <p class="offline-line">
        <span aria-live={started.value ? 'polite' : 'off'}>{sentence()}</span>{' '}
        {/* One button throughout: the focus stays where it was pressed. */}
        <button
          type="button"
          class="button"
          onClick={() => {
            started.value = true;
            if (kept) void offline.remove();
            else offline.keep();
          }}
        >
          {kept ? words.remove : standing.type === 'failed' ? messages.retry : words.keep(size)}
        </button>
      </p>
      {offline.newer.value && (
        <p class="offline-line">
          <span>{words.newer}</span>{' '}
          <button type="button" class="button" onClick={() => offline.useNewer()}>
            {words.useNewer}
          </button>
        </p>
      )}
    </footer>
  );
}
