/** One way to take a lesson away: a button with what it is for. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

interface SaveWayProps {
  readonly button: string;
  readonly hint: string;
  readonly disabled?: boolean;
  readonly onSave: () => Promise<void>;
}

/** Pressed once at a time: what takes long is not begun twice. */
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
