/** Copying for a reader: the clipboard, and a notice of how it went. */
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
