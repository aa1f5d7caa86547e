import type { HectareFilter } from '../state/state';
import { MOST_FILTERED_HECTARES } from '../state/filterUrl';
import { say } from '../text/say';
import { counted } from '../text/numbers';
import { NumberField } from '../ui/numberField';
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

const HECTARES = { least: 0, most: MOST_FILTERED_HECTARES, wrong: say.explore.wrongHectares, placeholder: say.explore.noLimit };

/** Two thresholds, empty by default, and what they leave out for lack of a stated surface. */
export function HectareFields({ name, filter, matching, words, onChange }: HectareFieldsProps) {
  const { minHectares, maxHectares } = filter;
  const isReversed = minHectares !== null && maxHectares !== null && minHectares > maxHectares;
  return (
    <fieldset class="field">
      <legend>{say.explore.hectares}</legend>
      <div class="hectare-row">
        <NumberField
          id={`${name}-min`}
          label={say.explore.minimum}
          {...HECTARES}
          value={minHectares}
          onChange={(value) => onChange({ minHectares: value })}
        />
        <NumberField
          id={`${name}-max`}
          label={say.explore.maximum}
          {...HECTARES}
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
