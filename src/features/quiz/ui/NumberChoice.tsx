/** A choice of a few numbers, in words. */
import { useId } from 'preact/hooks';

interface NumberChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: number; readonly words: string }[];
  readonly value: number;
  readonly onChoose: (value: number) => void;
}

/** A field with its label above. */
export function NumberChoice({ label, options, value, onChoose }: NumberChoiceProps) {
  const id = useId();
  return (
    <div class="quiz-field">
      <label for={id}>{label}</label>
      <select id={id} class="field" value={value} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
