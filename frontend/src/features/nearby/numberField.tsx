import { useSignal } from '@preact/signals';

interface NumberFieldProps {
  id: string;
  label: string;
  /** Told when what is typed is no such number. */
  wrong: string;
  value: number | null;
  least: number;
  most: number;
  /** Only whole numbers. */
  isWhole?: boolean;
  placeholder?: string;
  onChange: (value: number | null) => void;
}

/** A number as people type it, with a comma or a point; empty where there is none. */
export function NumberField({ id, label, wrong, value, placeholder, onChange, ...limits }: NumberFieldProps) {
  const isWrong = useSignal(false);
  const take = (text: string) => {
    const number = readNumber(text, limits);
    isWrong.value = text.trim() !== '' && number === null;
    if (!isWrong.value && number !== value) onChange(number);
  };
  return (
    <div class="field number-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        value={value === null ? '' : String(value).replace('.', ',')}
        aria-invalid={isWrong.value}
        aria-describedby={isWrong.value ? `${id}-error` : undefined}
        onChange={(event) => take(event.currentTarget.value)}
      />
      {isWrong.value && (
        <small id={`${id}-error`} class="field-error" role="alert">
          {wrong}
        </small>
      )}
    </div>
  );
}

export function readNumber(text: string, { least, most, isWhole = false }: { least: number; most: number; isWhole?: boolean }) {
  const number = Number(text.trim().replace(/\s/g, '').replace(',', '.') || NaN);
  return number >= least && number <= most && (!isWhole || Number.isInteger(number)) ? number : null;
}
