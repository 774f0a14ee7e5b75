/** A modal dialog over the page: the browser keeps the focus in it, Esc closes it, and the focus goes back where it came from. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useMessages } from './localization.ts';

interface ModalProps {
  readonly heading: string;
  /** Called when it has been closed, by Esc or its button: then it is to be taken out of the page. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Open as long as it is in the page. */
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
        // The page below would close what is open there.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <div class="page-dialog-head">
        <h2 id={id}>{heading}</h2>
        <button type="button" class="button icon-button" aria-label={close} onClick={() => box.current?.close()}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
