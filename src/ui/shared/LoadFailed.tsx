/** Says that the lesson's file did not arrive. The words that the build wrote stay below, and a press tries again. */
import type { Localization } from '../../i18n/localization.ts';

interface LoadFailedProps {
  readonly localization: Localization;
  readonly retry: () => void;
}

/** Stands before the page's words, which are only read then and not brought to life. */
export function LoadFailed({ localization, retry }: LoadFailedProps) {
  const { messages } = localization;
  return (
    <div class="load-failed" role="alert">
      <p>{messages.lessonFailed}</p>
      <button type="button" class="button" onClick={retry}>
        {messages.retry}
      </button>
    </div>
  );
}
