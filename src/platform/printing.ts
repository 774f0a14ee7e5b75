/** The browser's printer. */
import { afterPaint } from './paint.ts';

/** Calls `before` when the page is about to be printed, and `after` when it has been. `before` has no time to wait for anything. */
export function onPrint(before: () => void, after: () => void): void {
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
}

/** Does `act` in place of the browser's own answer to Ctrl+P, or ⌘P. */
export function onPrintKey(act: () => void): void {
  addEventListener('keydown', (event) => {
    const plain = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    // The code is that of the key, whatever letters are on it.
    if (!plain || (event.key.toLowerCase() !== 'p' && event.code !== 'KeyP')) return;
    event.preventDefault();
    if (!event.repeat) act();
  });
}

/** Opens the browser's dialog. */
export function printPage(): void {
  print();
}

/** Resolves when what was put into the page is laid out and its letters are there. */
export async function settled(): Promise<void> {
  await afterPaint();
  await document.fonts.ready;
}
