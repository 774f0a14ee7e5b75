/** Shows a labelled choice of one from a list. */
import { useId } from 'preact/hooks';

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
