/** Ctrl+Z and its kin, anywhere in a view but in a field, which has an undo of its own. */
import { useEffect } from 'preact/hooks';

/** What can be taken back and done again. */
interface Undoable {
  undo(): void;
  redo(): void;
}

/** Listens while the view is shown. */
export function useHistoryKeys(model: Undoable): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      if (hasOwnUndo(event.target)) return;
      const key = event.key.toLowerCase();
      const act =
        key === 'z' && !event.shiftKey
          ? model.undo
          : key === 'y' || (key === 'z' && event.shiftKey)
            ? model.redo
            : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [model]);
}

function hasOwnUndo(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
}
