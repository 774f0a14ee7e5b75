/** Draws a modal dialog; the browser manages its focus and Esc. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './Icon.tsx';
import { useMessages } from './localization.ts';

interface ModalProps {
  readonly heading: string;
  /** Called when Esc or its button has closed it; the caller then removes it. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Modal({ heading, onClose, children }: ModalProps) {
  const { close } = useMessages();
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => box.current?.showModal(), []);
  return (
    <dialog
      ref={box}
      class="page-dialog"
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={(event) => {
        // Esc on the page would close the open place, too.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <div class="page-dialog-head">
        <h2 id={id}>{heading}</h2>
        <IconButton icon="close" label={close} onClick={() => box.current?.close()} />
      </div>
      {children}
    </dialog>
  );
}
