/** Ctrl+Z and its kin, anywhere in Measure but in a field, which has an undo of its own. */
import { useEffect } from 'preact/hooks';
import type { MeasureModel } from '../../state/measure-model.ts';

/** Listens while the view is shown. */
export function useHistoryKeys(measure: MeasureModel): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
      const key = event.key.toLowerCase();
      const act =
        key === 'z' && !event.shiftKey
          ? measure.undo
          : key === 'y' || (key === 'z' && event.shiftKey)
            ? measure.redo
            : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [measure]);
}
