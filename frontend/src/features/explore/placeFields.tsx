import type { ApiFeature } from '../../api/types';
import type { PlaceFilter } from '../../state/state';
import { say } from '../../text/say';
import type { ExploreModel } from './exploreModel';

interface PlaceFieldsProps {
  name: string;
  filter: PlaceFilter;
  model: ExploreModel;
  onChange: (part: Partial<PlaceFilter>) => void;
}

/** Native lists: typing the first letters finds a territory, in every browser. */
export function PlaceFields({ name, filter, model, onChange }: PlaceFieldsProps) {
  const territories = model.territories.answer.value.value ?? [];
  const regions = model.regions.answer.value.value ?? [];
  return (
    <>
      <label class="field" for={`${name}-territory`}>
        <span>{say.explore.territory}</span>
        <select
          id={`${name}-territory`}
          value={filter.territory ?? ''}
          onChange={(event) => onChange({ territory: event.currentTarget.value || null })}
        >
          <option value="">{say.explore.any}</option>
          {([2, 1] as const).map((phase) => (
            <optgroup key={phase} label={say.words.phaseYears(phase)}>
              <Options
                features={territories.filter(({ properties }) => properties['phase'] === phase)}
                chosen={filter.territory}
              />
            </optgroup>
          ))}
        </select>
      </label>
      <label class="field" for={`${name}-region`}>
        <span>{say.explore.region}</span>
        <select
          id={`${name}-region`}
          value={filter.region ?? ''}
          onChange={(event) => onChange({ region: event.currentTarget.value || null })}
        >
          <option value="">{say.explore.anyFeminine}</option>
          <Options features={regions} chosen={filter.region} />
        </select>
      </label>
    </>
  );
}

function Options({ features, chosen }: { features: readonly ApiFeature[]; chosen: string | null }) {
  return features.map(({ id, properties }) => (
    <option key={id} value={id} selected={id === chosen}>
      {String(properties['name'])}
    </option>
  ));
}
