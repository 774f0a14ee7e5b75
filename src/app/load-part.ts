/** Loads a part of the app, and shows a notice if it is slow. */
import { onSlow } from '../platform/clock.ts';
import { reloadPage } from '../platform/navigation.ts';
import type { NoticeContent, Notices } from '../state/notices.ts';

/**
 * Resolves with what `load` brings, or with null where it fails: a notice then says so, and offers to reload the page. A part that is
 * slow raises the same notice until it arrives: a reader cannot tell the two apart.
 */
export async function loadPart<Part>(
  notices: Notices,
  notice: NoticeContent,
  load: () => Promise<Part>,
): Promise<Part | null> {
  const failed = (): void => notices.show(notice, reloadPage);
  const stopWaiting = onSlow(failed);
  try {
    const part = await load();
    notices.withdraw(notice.type);
    return part;
  } catch (error) {
    console.error(error);
    failed();
    return null;
  } finally {
    stopWaiting();
  }
}
