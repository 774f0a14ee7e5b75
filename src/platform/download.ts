/** Giving a file to the person who asked for it. */

/** Saves `text` under `name`, by the way the browser saves things. `type` is its media type. */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read when the click returns; a later task lets go of the copy in memory.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
