import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { readTyped, typedNumber } from '../text/typed';

interface Limits {
  least: number;
  most: number;
  /** Only whole numbers. */
  isWhole?: boolean;
}

/** Either a field that may be empty, or one that must hold a number. */
type Demand =
  | { isRequired?: false; value: number | null; onChange: (value: number | null) => void }
  | { isRequired: true; value: number; onChange: (value: number) => void };

type NumberFieldProps = Limits &
  Demand & {
    id: string;
    label: string;
    /** Told when what is typed is no such number. */
    wrong: string;
    placeholder?: string;
  };

/** A number as people type it. What is typed stays until it is right, whatever the rest of the page does meanwhile. */
export function NumberField(props: NumberFieldProps) {
  const { id, label, wrong, value, placeholder } = props;
  const draft = useSignal<string | null>(null);
  const isWrong = useSignal(false);
  useLayoutEffect(() => {
    // before the next key: what is typed after a change is not of the old value
    draft.value = null;
    isWrong.value = false;
  }, [value]);
  const take = (text: string) => {
    isWrong.value = !settle(text, props);
    draft.value = isWrong.value ? text : null;
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
        value={draft.value ?? (value === null ? '' : typedNumber(value))}
        aria-invalid={isWrong.value}
        aria-describedby={isWrong.value ? `${id}-error` : undefined}
        onInput={(event) => (draft.value = event.currentTarget.value)}
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

/** Hands over what was typed; false where it is none of what is wanted. */
function settle(text: string, field: NumberFieldProps): boolean {
  const number = readNumber(text, field);
  if (number === null && (field.isRequired || text.trim() !== '')) return false;
  if (number === field.value) return true;
  if (!field.isRequired) field.onChange(number);
  else if (number !== null) field.onChange(number);
  return true;
}

export function readNumber(text: string, { least, most, isWhole = false }: Limits): number | null {
  const number = readTyped(text);
  return number !== null && number >= least && number <= most && (!isWhole || Number.isInteger(number)) ? number : null;
}
