/** Edits a number of pixels and shows what is wrong with it. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';

interface SizeFieldProps {
  readonly label: string;
  /** As typed. */
  readonly size: Signal<string>;
  readonly problem: string | null;
}

export function SizeField({ label, size, problem }: SizeFieldProps) {
  const id = useId();
  return (
    <label class="size-field">
      {label}
      <input
        type="text"
        inputMode="numeric"
        value={size.value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        onInput={(event) => {
          size.value = event.currentTarget.value;
        }}
      />
      {problem !== null && (
        <span class="caption problem" id={id}>
          {problem}
        </span>
      )}
    </label>
  );
}
