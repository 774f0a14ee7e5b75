/** What a reader is told when a link is in the clipboard. */
import type { UrlValues } from '../../codec/url/page-url.ts';
import type { NoticeContent } from '../../state/notices.ts';

/** A link of a draft is told to open in this browser only. */
export function linkCopied({ source }: UrlValues): NoticeContent {
  return source.type === 'draft' ? { type: 'draft-link-copied' } : { type: 'link-copied' };
}
