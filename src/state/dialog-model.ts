/** Owns which modal dialog is open: one at a time. */
import { type ReadonlySignal, signal } from '@preact/signals-core';

export type DialogName = 'open' | 'save' | 'print' | 'embed';

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
