/** Taking back, doing again, beginning anew. */

import { Icon } from '../../../ui/shared/Icon.tsx';
import { useMessages } from '../../../ui/shared/localization.ts';
import { useMeasure } from '../measure-context.ts';

/** Three buttons; those that would do nothing are disabled. */
export function History() {
  const measure = useMeasure();
  const { undo, redo, clear } = useMessages().measure.history;
  const { positions, rangeRings } = measure.listed.value;
  return (
    <div class="button-row">
      <button
        type="button"
        class="button icon-button"
        aria-label={undo}
        title={undo}
        disabled={!measure.canUndo.value}
        onClick={() => measure.undo()}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="button icon-button"
        aria-label={redo}
        title={redo}
        disabled={!measure.canRedo.value}
        onClick={() => measure.redo()}
      >
        <Icon name="redo" />
      </button>
      <button
        type="button"
        class="button"
        disabled={positions.length + rangeRings.length === 0}
        onClick={() => measure.clear()}
      >
        {clear}
      </button>
    </div>
  );
}
