/** Another lesson in place of this one, and what a person takes away: a file, handouts on paper, the map in a page of their own. */
import type { DialogName } from '../../state/dialog-model.ts';
import { useAppState } from '../shared/app-state.ts';
import { Icon } from '../shared/Icon.tsx';
import { useMessages } from '../shared/localization.ts';

const ACTS: readonly DialogName[] = ['open', 'save', 'print', 'embed'];

/** Buttons that open a dialog, after `onAct`; CSS shows their words where the settings are a panel. */
export function PageActs({ onAct }: { readonly onAct: () => void }) {
  const { dialog } = useAppState();
  const { lessonMenu: labels } = useMessages();
  return (
    <div class="page-acts">
      {ACTS.map((name) => (
        <button
          key={name}
          type="button"
          class="button page-act"
          aria-label={labels[name]}
          aria-haspopup="dialog"
          title={labels[name]}
          onClick={() => {
            onAct();
            dialog.show(name);
          }}
        >
          <Icon name={name} />
          <span class="page-act-words" aria-hidden="true">
            {labels[name]}
          </span>
        </button>
      ))}
    </div>
  );
}
