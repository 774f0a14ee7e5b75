/** Copies text to the clipboard, and shows a notice of how it went. */

import type { UrlValues } from '../../codec/url/page-url.ts';
import type { NoticeContent } from '../../state/notices.ts';
import { useAppState } from './app-state.ts';
import { useServices } from './services.ts';

/** A function that copies `text` and tells `success`, or shows the text to be copied by hand. */
export function useCopy(): (text: string, success: NoticeContent) => Promise<void> {
  const appState = useAppState();
  const { clipboard } = useServices();
  return async (text, success) => {
    const copied = await clipboard.write(text);
    appState.notices.show(copied ? success : { type: 'copy-failed', text });
  };
}

/** A link of a draft is told to open in this browser only. */
export function linkCopied({ source }: UrlValues): NoticeContent {
  return source.type === 'draft' ? { type: 'draft-link-copied' } : { type: 'link-copied' };
}
