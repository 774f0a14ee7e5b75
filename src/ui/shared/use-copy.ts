/** Copies text to the clipboard, and shows a notice of how it went. */
import type { UrlValues } from '../../codec/url/page-url.ts';
import type { NoticeContent } from '../../state/notices.ts';
import { useAppState } from './app-state.ts';
import { useServices } from './services.ts';

/** The function shows `success`, or, where the browser refuses, a notice with the text. */
export function useCopy(): (text: string, success: NoticeContent) => Promise<void> {
  const appState = useAppState();
  const { clipboard } = useServices();
  return async (text, success) => {
    const copied = await clipboard.write(text);
    appState.notices.show(copied ? success : { type: 'copy-failed', text });
  };
}

/** The notice of a draft's link says that it opens in this browser only. */
export function linkCopied({ source }: UrlValues): NoticeContent {
  return source.type === 'draft' ? { type: 'draft-link-copied' } : { type: 'link-copied' };
}
