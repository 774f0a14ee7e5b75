/** Writes to the clipboard. */

/** Puts `text` on the clipboard. False where the browser refuses: the page then shows the text to copy by hand. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
