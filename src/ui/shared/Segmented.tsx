/** Draws radio buttons as one segmented bar. */
import type { ComponentChildren } from 'preact';

interface SegmentedOption<Value extends string> {
  readonly value: Value;
  /** Accessible name and tooltip. */
  readonly label: string;
  readonly shown: ComponentChildren;
}

interface SegmentedProps<Value extends string> {
  /** Name of the radio group, unique in the page. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

export function Segmented<Value extends string>({ name, legend, options, value, onChoose }: SegmentedProps<Value>) {
  return (
    <fieldset class="segmented">
      <legend class="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="segment" title={option.label}>
          <input
            type="radio"
            name={name}
            value={option.value}
            aria-label={option.label}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span class="segment-face" aria-hidden="true">
            {option.shown}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
