/** Saves a file through the browser’s download. */

/** Saves `content` under `name`, by the way the browser saves things. `type` is its media type; text is written as UTF-8. */
export function downloadFile(name: string, type: string, content: string | Blob): void {
  const file = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read when the click returns; a later task lets go of the copy in memory.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
