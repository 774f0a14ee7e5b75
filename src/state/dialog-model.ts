/** Owner of which of the page's modal dialogs is open. */
import { type ReadonlySignal, signal } from '@preact/signals-core';

/** Opening a lesson, saving the one at hand, printing handouts, or putting the map into another page. */
export type DialogName = 'open' | 'save' | 'print' | 'embed';

/** One dialog at a time. */
export interface DialogModel {
  readonly open: ReadonlySignal<DialogName | null>;
  show(name: DialogName): void;
  close(): void;
}

export function createDialogModel(): DialogModel {
  const open = signal<DialogName | null>(null);
  return {
    open,
    show(name) {
      open.value = name;
    },
    close() {
      open.value = null;
    },
  };
}
