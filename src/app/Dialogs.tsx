/** The page's modal dialogs, each fetched when a person first opens it. */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DialogName } from '../state/dialog-model.ts';
import { useServices } from '../ui/shared/context.ts';

const LOAD: Readonly<Record<DialogName, () => Promise<ComponentType>>> = {
  open: async () => (await import('../features/import/ui/OpenDialog.tsx')).OpenDialog,
  save: async () => (await import('../features/export/ui/SaveDialog.tsx')).SaveDialog,
  print: async () => (await import('../features/handout/ui/PrintDialog.tsx')).PrintDialog,
  embed: async () => (await import('../features/export/ui/EmbedDialog.tsx')).EmbedDialog,
};

/** The one that is open, once it is there. */
export function Dialogs() {
  const { state: appState, reload, whenLong } = useServices();
  const { dialog, notices } = appState;
  const loaded = useSignal<{ readonly name: DialogName; readonly Dialog: ComponentType } | null>(null);
  const name = dialog.open.value;
  useEffect(() => {
    if (name === null || loaded.peek()?.name === name) return;
    const failed = (): void => notices.show({ type: 'part-failed' }, reload);
    const stopWaiting = whenLong?.(failed);
    LOAD[name]().then(
      (Dialog) => {
        stopWaiting?.();
        notices.withdraw('part-failed');
        loaded.value = { name, Dialog };
      },
      (error) => {
        stopWaiting?.();
        dialog.close();
        console.error(error);
        failed();
      },
    );
  }, [name, loaded, dialog, notices, reload, whenLong]);
  const now = loaded.value;
  return now?.name === name ? <now.Dialog /> : null;
}
