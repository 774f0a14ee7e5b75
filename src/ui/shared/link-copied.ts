/** What a reader is told when a link is in the clipboard. */
import type { Address } from '../../codec/url/page-url.ts';
import type { NoticeContent } from '../../state/notices.ts';

/** A link of a draft is told to open in this browser only. */
export function linkCopied({ source }: Address): NoticeContent {
  return source.type === 'draft' ? { type: 'draft-link-copied' } : { type: 'link-copied' };
}
