/** Draws notices and failures, each in a live region. */
import { asksForAuthor } from '../../codec/url/page-url.ts';
import { selfContained } from '../../domain/bidi.ts';
import { textIn } from '../../domain/languages.ts';
import type { Localization } from '../../i18n/localization.ts';
import type { Notice, NoticeContent } from '../../state/notices.ts';
import { useAppState } from './app-state.ts';
import { Icon, IconButton } from './Icon.tsx';
import { useLocalization } from './localization.ts';

/** `alert` and `status`. Both are in the page while empty: otherwise their first content is not announced. */
export function Notices() {
  const notices = useAppState().notices.notices.value;
  return (
    <div class="notices">
      <div role="alert">{cards(notices.filter((notice) => notice.failure))}</div>
      <div role="status">{cards(notices.filter((notice) => !notice.failure))}</div>
    </div>
  );
}

function cards(notices: readonly Notice[]) {
  return notices.map((notice) => <NoticeCard key={notice.id} notice={notice} />);
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
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
      <IconButton icon="close" label={messages.dismiss} onClick={() => appState.notices.dismiss(notice.id)} />
    </div>
  );
}

/** The words of a notice, without the text to copy by hand. */
function noticeWords(content: NoticeContent, { messages, language, format }: Localization): string {
  const { notices, views } = messages;
  switch (content.type) {
    case 'dropped':
      if (asksForAuthor(content)) return messages.source.authorWantsDraft;
      return notices.dropped(notices.parameters[content.parameter], selfContained(content.value));
    case 'view-failed':
      return notices.viewFailed(views.names[content.view]);
    case 'language-failed':
      return messages.loadErrors.languageFailed(messages.loadErrors.languages[content.language]);
    case 'part-failed':
      return messages.loadErrors.partFailed;
    case 'towns-failed':
      return messages.loadErrors.townsFailed;
    case 'same-site':
      return notices.sameSite(textIn(content.place.name, language));
    case 'link-copied':
      return notices.linkCopied;
    case 'draft-link-copied':
      return messages.source.notices.linkCopied;
    case 'draft-damaged':
      return messages.source.notices.damaged;
    case 'citation-copied':
      return notices.citationCopied;
    case 'too-many-points':
      return notices.tooManyPoints(format.number(content.most));
    case 'facts-copied':
      return notices.factsCopied;
    case 'coordinate-copied':
      return notices.coordinateCopied;
    case 'embed-copied':
      return notices.embedCopied;
    case 'handout-preparing':
      return notices.handoutPreparing;
    case 'handout-failed':
      return notices.handoutFailed;
    case 'copy-failed':
      return notices.copyFailed;
    case 'basemap-failed':
      return notices.basemapFailed;
    case 'tiles-failed':
      return messages.loadErrors.tilesFailed;
    case 'relief-failed':
      return notices.reliefFailed;
    case 'online-basemap-failed':
      return messages.basemap.failed(messages.basemap.names[content.basemap]);
    case 'map-failed':
      return notices.mapFailed;
    case 'map-slow':
      return messages.loadErrors.mapSlow;
    case 'webgl-missing':
      return notices.webglMissing;
    case 'context-lost':
      return notices.contextLost;
    case 'full-screen-refused':
      return notices.fullScreenRefused;
    case 'window-blocked':
      return notices.windowBlocked;
    case 'partner-gone':
      return notices.partnerGone[content.role];
    case 'tour-fault': {
      const { code, params, pointer } = content.problem;
      return notices.tourFault(pointer, messages.problems[code](params));
    }
    case 'unexpected':
      return notices.unexpected;
  }
}
