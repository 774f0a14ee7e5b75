/** Shows the modal dialog that is open; each loads when it is first opened. */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AppContext, FeatureDialog } from '../features/contract.ts';
import type { DialogName } from '../state/dialog-model.ts';
import { loadPart } from './load-part.ts';

const DIALOGS: Readonly<Record<DialogName, () => Promise<{ readonly dialog: FeatureDialog }>>> = {
  open: () => import('../features/import/dialog.ts'),
  save: () => import('../features/export/save-dialog.ts'),
  print: () => import('../features/handout/dialog.ts'),
  embed: () => import('../features/export/embed-dialog.ts'),
};

/** What the dialogs need of the page. */
export type DialogsProps = Pick<AppContext, 'state' | 'loadMessages'>;

export function Dialogs({ state, loadMessages }: DialogsProps) {
  const { dialog, notices } = state;
  const loaded = useSignal<{ readonly name: DialogName; readonly Dialog: ComponentType } | null>(null);
  const name = dialog.open.value;
  useEffect(() => {
    if (name === null || loaded.peek()?.name === name) return;
    const load = async (): Promise<ComponentType> => {
      const { Dialog, messages } = (await DIALOGS[name]()).dialog;
      await loadMessages(...messages);
      return Dialog;
    };
    void loadPart(notices, { type: 'part-failed' }, load).then((Dialog) => {
      if (Dialog) loaded.value = { name, Dialog };
      else dialog.close();
    });
  }, [name, loaded, dialog, notices, loadMessages]);
  const now = loaded.value;
  return now?.name === name ? <now.Dialog /> : null;
}
