import type { ComponentChildren } from 'preact';

interface ChoicesProps {
  legend: string;
  values: readonly string[];
  chosen: readonly string[];
  label: (value: string) => string;
  swatch?: (value: string) => ComponentChildren;
  onChange: (chosen: readonly string[]) => void;
}

/** Any number of a closed vocabulary, in its own order. None chosen means all. */
export function Choices({ legend, values, chosen, label, swatch, onChange }: ChoicesProps) {
  const toggle = (value: string) => {
    onChange(values.filter((other) => (other === value) !== chosen.includes(other)));
  };
  return (
    <fieldset class="field choices">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="check">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {swatch?.(value)}
          <span>{label(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
