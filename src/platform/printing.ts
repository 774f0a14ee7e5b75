/** Wraps the browser’s printing. */
import { afterPaint } from './paint.ts';

/** Calls `before` and `after` around printing. Printing does not wait for asynchronous work of `before`. */
export function onPrint(before: () => void, after: () => void): void {
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
}

/** Calls `callback` instead of the browser's own Ctrl+P or ⌘P. */
export function onPrintKey(callback: () => void): void {
  addEventListener('keydown', (event) => {
    const plain = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    // On a non-Latin layout (З, ح) it is the key at the position of P; on a Latin one, the letter counts.
    const isLatin = /^[a-z]$/i.test(event.key);
    if (!plain || (isLatin ? event.key.toLowerCase() !== 'p' : event.code !== 'KeyP')) return;
    event.preventDefault();
    if (!event.repeat) callback();
  });
}

export function printPage(): void {
  print();
}

/** Resolves when the page is painted and its fonts are loaded. */
export async function settled(): Promise<void> {
  await afterPaint();
  await document.fonts.ready;
}
