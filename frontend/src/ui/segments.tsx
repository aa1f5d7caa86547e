import type { ComponentChildren } from 'preact';

interface SegmentsProps<T extends string> {
  legend: string;
  /** What stands around says it to those who see. */
  isLegendHidden?: boolean;
  /** Of the radio buttons. */
  name: string;
  values: readonly T[];
  chosen: T;
  label: (value: T) => string;
  onChoose: (value: T) => void;
  /** A note below. */
  children?: ComponentChildren;
}

/** One of a few, all in sight. */
export function Segments<T extends string>({ legend, isLegendHidden = false, name, values, chosen, label, onChoose, children }: SegmentsProps<T>) {
  return (
    <fieldset class="field">
      <legend class={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      <div class="segments">
        {values.map((value) => (
          <label key={value}>
            <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>{label(value)}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
