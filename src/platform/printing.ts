/** Wraps the browser’s printing. */
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
    // With other letters on the keys (З, ح) it is the key where P would be; another Latin letter there means something else.
    const isLatin = /^[a-z]$/i.test(event.key);
    if (!plain || (isLatin ? event.key.toLowerCase() !== 'p' : event.code !== 'KeyP')) return;
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
