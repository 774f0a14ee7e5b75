/** A file that is dropped on an element. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls `open` with the first file of each drop on `target`. */
export function useDrop(target: RefObject<HTMLElement | null>, open: (file: File) => void): void {
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    // Without this the browser leaves the page for the file.
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) open(file);
    };
    element.addEventListener('dragover', over);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', over);
      element.removeEventListener('drop', drop);
    };
  });
}
