/** A choice of one of a few, always all in sight: native radio buttons drawn as one bar. */
import type { ComponentChildren } from 'preact';

/** One of the things to choose from. */
export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  /** Its name in full. */
  readonly label: string;
  /** What is shown for it. */
  readonly shown: ComponentChildren;
}

interface SegmentedProps<Value extends string> {
  /** Name of the group of buttons, once in the page. */
  readonly name: string;
  /** Name of the choice. */
  readonly legend: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons as one bar. */
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
