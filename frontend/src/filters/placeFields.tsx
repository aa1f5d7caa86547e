import type { ApiFeature, Properties } from '../api/types';
import type { PlaceFilter } from '../state/state';
import { say } from '../text/say';
import type { FilterModel } from './filterModel';

interface PlaceFieldsProps {
  name: string;
  filter: PlaceFilter;
  model: FilterModel;
  onChange: (part: Partial<PlaceFilter>) => void;
}

/** Native lists: typing the first letters finds a territory, in every browser. Wider places narrow the choice of smaller ones. */
export function PlaceFields({ name, filter, model, onChange }: PlaceFieldsProps) {
  const isWithin = ({ properties }: ApiFeature) => liesIn(properties, filter);
  const epci = model.epci.answer.value.value?.filter((each) => isWithin(each) || each.id === filter.epci) ?? [];
  const hasWider = filter.region !== null || filter.department !== null || filter.epci !== null;
  return (
    <>
      <TerritoryField name={name} filter={filter} model={model} onChange={onChange} />
      <PlaceField
        id={`${name}-region`}
        label={say.explore.region}
        any={say.explore.anyFeminine}
        chosen={filter.region}
        features={model.regions.answer.value.value ?? []}
        onChoose={(region) => onChange({ region, department: null, epci: null })}
      />
      <PlaceField
        id={`${name}-department`}
        label={say.explore.department}
        any={say.explore.any}
        chosen={filter.department}
        features={model.departments.answer.value.value?.filter((each) => isWithin(each) || each.id === filter.department) ?? []}
        onChoose={(department) => onChange({ department, epci: null })}
      />
      {hasWider && (
        <PlaceField
          id={`${name}-epci`}
          label={say.explore.epci}
          any={say.explore.any}
          chosen={filter.epci}
          features={epci}
          onChoose={(id) => onChange({ epci: id })}
        />
      )}
    </>
  );
}

/** Departments know no department of their own: the region alone narrows them. */
const liesIn = ({ region, department }: Properties, filter: PlaceFilter) =>
  (filter.region === null || region === filter.region) &&
  (filter.department === null || department === undefined || department === filter.department);

function TerritoryField({ name, filter, model, onChange }: PlaceFieldsProps) {
  const chosen = filter.territory2 ?? filter.territory1;
  const territories = model.territories.answer.value.value ?? [];
  const choose = (id: string) => {
    onChange({ territory1: id.startsWith('1-') ? id : null, territory2: id.startsWith('2-') ? id : null });
  };
  return (
    <label class="field" for={`${name}-territory`}>
      <span>{say.explore.territory}</span>
      <select id={`${name}-territory`} value={chosen ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{say.explore.any}</option>
        {([2, 1] as const).map((phase) => (
          <optgroup key={phase} label={say.words.phaseYears(phase)}>
            <Options features={territories.filter(({ properties }) => properties['phase'] === phase)} chosen={chosen} />
          </optgroup>
        ))}
      </select>
    </label>
  );
}

interface PlaceFieldProps {
  id: string;
  label: string;
  /** What the choice of none is called. */
  any: string;
  chosen: string | null;
  features: readonly ApiFeature[];
  onChoose: (id: string | null) => void;
}

function PlaceField({ id, label, any, chosen, features, onChoose }: PlaceFieldProps) {
  return (
    <label class="field" for={id}>
      <span>{label}</span>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{any}</option>
        <Options features={features} chosen={chosen} />
      </select>
    </label>
  );
}

function Options({ features, chosen }: { features: readonly ApiFeature[]; chosen: string | null }) {
  return features.map(({ id, properties }) => (
    <option key={id} value={id} selected={id === chosen}>
      {String(properties['name'])}
    </option>
  ));
}
