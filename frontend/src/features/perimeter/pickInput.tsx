import { useEffect } from 'preact/hooks';
import { SearchBox } from '../../search/searchBox';
import { say } from '../../text/say';
import { Icon } from '../../ui/icons';
import { FailureNote, Loading } from '../../ui/status';
import type { Picking, Unit } from './picking';
import type { WaysProps } from './ways';

const UNITS: readonly Unit[] = ['epci', 'communes'];

/** Clicks on the map, or names searched: the report follows each choice. */
export function PickInput({ stage, model, picking, onDone }: WaysProps) {
  useEffect(() => {
    picking.isOpen.value = true;
    return () => {
      picking.isOpen.value = false;
    };
  }, [picking]);
  const { pick } = say.perimeter;
  const isEmpty = picking.codes.value.length === 0;
  return (
    <>
      <p class="field-note">{pick.note}</p>
      <UnitChoice picking={picking} />
      <SearchBox
        id="perimeter-pick"
        label={pick.label}
        placeholder={pick.placeholder}
        accepts={['communes', 'epci']}
        isEmptiedOnChoice
        onChoose={({ id, name }) => {
          if (!picking.codes.peek().includes(id)) picking.toggle(id, name);
        }}
      />
      <Chosen picking={picking} />
      <div class="way-steps">
        <button type="button" class="button button-main" onClick={() => !isEmpty && onDone()} aria-disabled={isEmpty}>
          {pick.done}
        </button>
        <button type="button" class="button narrow-only" onClick={() => stage.showMap()}>
          {pick.toMap}
        </button>
        {!isEmpty && (
          <button type="button" class="button" onClick={() => model.check(null)}>
            {pick.clear}
          </button>
        )}
      </div>
    </>
  );
}

function UnitChoice({ picking }: { picking: Picking }) {
  const answer = picking.areas.answer.value;
  return (
    <>
      <fieldset class="field">
        <legend>{say.perimeter.pick.unit}</legend>
        <div class="segments">
          {UNITS.map((unit) => (
            <label key={unit}>
              <input
                type="radio"
                name="pick-unit"
                checked={picking.unit.value === unit}
                onChange={() => (picking.unit.value = unit)}
              />
              {say.perimeter.pick.units[unit]}
            </label>
          ))}
        </div>
      </fieldset>
      {picking.isTooFar.value && <p class="notice-line">{say.perimeter.pick.closer}</p>}
      {answer.status === 'loading' && <Loading />}
      {answer.status === 'failed' && <FailureNote failure={answer.failure} onRetry={picking.areas.retry} />}
    </>
  );
}

const MOST_LISTED = 200;

function Chosen({ picking }: { picking: Picking }) {
  const codes = picking.codes.value;
  return (
    <div class="chosen">
      <p class="chosen-count">{say.perimeter.pick.chosen(codes.length)}</p>
      <ul>
        {codes.slice(0, MOST_LISTED).map((code) => {
          const name = picking.nameOf(code);
          return (
            <li key={code}>
              <span>
                {name} {name !== code && <small>{code}</small>}
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={say.perimeter.pick.remove(name)}
                onClick={() => {
                  picking.toggle(code, name);
                  document.getElementById('perimeter-pick')?.focus(); // the button goes with its line
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      {codes.length > MOST_LISTED && <p class="field-note">{say.report.others(codes.length - MOST_LISTED)}</p>}
    </div>
  );
}
