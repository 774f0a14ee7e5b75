/** Renders one kind of file to save, with its purpose. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

interface SaveWayProps {
  readonly button: string;
  readonly hint: string;
  readonly disabled?: boolean;
  readonly onSave: () => Promise<void>;
}

/** Ignores presses while it is saving. */
export function SaveWay({ button, hint, disabled = false, onSave }: SaveWayProps) {
  const busy = useSignal(false);
  const id = useId();
  return (
    <li class="save-way">
      <button
        type="button"
        class="button"
        aria-describedby={id}
        aria-busy={busy.value}
        disabled={disabled}
        onClick={() => {
          if (busy.value) return;
          busy.value = true;
          void onSave().finally(() => {
            busy.value = false;
          });
        }}
      >
        {button}
      </button>
      <p class="caption" id={id}>
        {hint}
      </p>
    </li>
  );
}
