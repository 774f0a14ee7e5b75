/** One thing that the page tells, with the way to mend it where there is one, and the way to put it away. */
import type { Notice } from '../../state/notices.ts';
import { useAtlas, useLocalization } from './context.ts';
import { Icon } from './Icon.tsx';
import { noticeWords } from './notice-words.ts';

/** A notice or a failure. */
export function NoticeCard({ notice }: { readonly notice: Notice }) {
  const atlas = useAtlas();
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
              atlas.notices.dismiss(notice.id);
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
        onClick={() => atlas.notices.dismiss(notice.id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
