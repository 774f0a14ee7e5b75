/** Offers fields with labels, and choices from a list. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

type TargetedEvent = { readonly currentTarget: { readonly value: string } };

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date';
  /** Lines that are shown; without it the field is one line. */
  readonly rows?: number;
  /** BCP 47 language of what is typed. */
  readonly lang?: string;
  readonly dir?: 'auto' | 'ltr';
  /** Key by which the field is asked to take the focus. */
  readonly ask?: string;
  /** True for a change when the field is left, and not with each key: for what is written anew as it is read. */
  readonly whenLeft?: boolean;
}

/** Label over field. */
export function Field({ label, value, onChange, type = 'text', rows, lang, dir = 'auto', ask, whenLeft }: FieldProps) {
  const id = useId();
  const common = { id, class: 'field', lang, dir, 'data-ask': ask };
  // What is typed and not yet a change stays in the field, whatever is drawn anew around it.
  const typed = useSignal<string | null>(null);
  const shown = typed.value ?? value;
  const handlers = whenLeft
    ? {
        onInput: ({ currentTarget }: TargetedEvent) => {
          typed.value = currentTarget.value;
        },
        onBlur: () => {
          if (typed.peek() !== null) onChange(typed.peek() ?? '');
          typed.value = null;
        },
      }
    : { onInput: ({ currentTarget }: TargetedEvent) => onChange(currentTarget.value) };
  return (
    <div class="author-field">
      <label for={id}>{label}</label>
      {rows !== undefined && <textarea {...common} rows={rows} value={shown} {...handlers} />}
      {rows === undefined && type === 'date' && <input {...common} type="date" value={shown} {...handlers} />}
      {rows === undefined && type === 'text' && (
        <input {...common} type="text" autocomplete="off" value={shown} {...handlers} />
      )}
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly onChoose: (value: string) => void;
  /** Key by which the field is asked to take the focus. */
  readonly ask?: string;
}

/** Label over select. */
export function Pick({ label, value, options, onChoose, ask }: PickProps) {
  const id = useId();
  return (
    <div class="author-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        data-ask={ask}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
