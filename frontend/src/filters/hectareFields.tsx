import { useState } from 'preact/hooks';
import type { HectareFilter } from '../state/state';
import { readHectares } from '../state/filterUrl';
import { say } from '../text/say';
import { counted } from '../text/numbers';
import type { Matching } from './filterModel';

interface Words {
  one: string;
  many: string;
}

interface HectareFieldsProps {
  name: string;
  filter: HectareFilter;
  matching: Matching | null;
  words: Words;
  onChange: (part: Partial<HectareFilter>) => void;
}

/** Two thresholds, empty by default, and what they leave out for lack of a stated surface. */
export function HectareFields({ name, filter, matching, words, onChange }: HectareFieldsProps) {
  const { minHectares, maxHectares } = filter;
  const isReversed = minHectares !== null && maxHectares !== null && minHectares > maxHectares;
  return (
    <fieldset class="field">
      <legend>{say.explore.hectares}</legend>
      <div class="hectare-row">
        <HectareInput
          id={`${name}-min`}
          label={say.explore.minimum}
          value={minHectares}
          onChange={(value) => onChange({ minHectares: value })}
        />
        <HectareInput
          id={`${name}-max`}
          label={say.explore.maximum}
          value={maxHectares}
          onChange={(value) => onChange({ maxHectares: value })}
        />
      </div>
      {isReversed && <p class="field-error">{say.explore.wrongOrder}</p>}
      {matching !== null && (
        <MatchingNote matching={matching} words={words} onInclude={() => onChange({ includeUnstated: true })} />
      )}
    </fieldset>
  );
}

interface NoteProps {
  matching: Matching;
  words: Words;
  onInclude: () => void;
}

function MatchingNote({ matching, words, onInclude }: NoteProps) {
  const { matched, leftOut } = matching;
  return (
    <p class="field-note">
      {say.explore.matching(counted(matched, words.one, words.many))}
      {leftOut > 0 && (
        <>
          {' '}
          {say.explore.leftOut(leftOut)}{' '}
          <button type="button" class="link-button" onClick={onInclude}>
            {say.explore.include}
          </button>
        </>
      )}
    </p>
  );
}

interface HectareInputProps {
  id: string;
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

function HectareInput({ id, label, value, onChange }: HectareInputProps) {
  const [isWrong, setWrong] = useState(false);
  const take = (text: string) => {
    const hectares = readHectares(text);
    const isBad = text.trim() !== '' && hectares === null;
    setWrong(isBad);
    if (!isBad && hectares !== value) onChange(hectares);
  };
  return (
    <label class="hectare-input" for={id}>
      <span>{label}</span>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        placeholder={say.explore.noLimit}
        value={value === null ? '' : String(value).replace('.', ',')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        onChange={(event) => take(event.currentTarget.value)}
      />
      {isWrong && (
        <small id={`${id}-error`} class="field-error">
          {say.explore.wrongHectares}
        </small>
      )}
    </label>
  );
}
