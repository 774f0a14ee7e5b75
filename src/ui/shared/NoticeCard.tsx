/** One thing that the page tells, with the way to mend it where there is one, and the way to put it away. */
import type { Notice } from '../../state/notices.ts';
import { useAppState } from './app-state.ts';
import { Icon } from './Icon.tsx';
import { useLocalization } from './localization.ts';
import { noticeWords } from './notice-words.ts';

/** A notice or a failure. */
export function NoticeCard({ notice }: { readonly notice: Notice }) {
  const appState = useAppState();
  const localization = useLocalization();
  const { messages } = localization;
  const { content, failure, retry } = notice;
  return (
    <div class="notice" data-failure={failure}>
      {failure && <Icon name="alert" />}
      <div class="notice-words">
        <p>{noticeWords(content, localization)}</p>
        {content.type === 'copy-failed' && (
          <p class="notice-text" dir="auto">
            {content.text}
          </p>
        )}
        {retry && (
          <button
            type="button"
            class="button"
            onClick={() => {
              appState.notices.dismiss(notice.id);
              retry();
            }}
          >
            {messages.retry}
          </button>
        )}
      </div>
      <button
        type="button"
        class="button icon-button"
        aria-label={messages.dismiss}
        onClick={() => appState.notices.dismiss(notice.id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
