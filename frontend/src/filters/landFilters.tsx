import { INDUSTRIAL_KINDS, isOneOf, LAND_KINDS, LAND_NATURES, LAND_STATUSES, landSign, OTHER_KINDS } from '../api/vocabulary';
import { filterLand } from '../state/changes';
import { NO_LAND_FILTER } from '../state/state';
import { say } from '../text/say';
import { Choices } from '../ui/choices';
import { LandSwatch } from '../ui/swatches';
import type { FiltersProps } from './placedFilters';
import { PlacedFilters } from './placedFilters';

export function LandFilters({ store, model }: FiltersProps) {
  const { land } = store.state.value;
  const change = (part: Partial<typeof land>) => {
    store.change(filterLand(part));
  };
  return (
    <PlacedFilters
      name="land"
      heading={say.explore.landHeading}
      filter={land}
      matching={model.landMatching.answer.value.value}
      words={say.words.collection('industrial-land')}
      store={store}
      model={model}
      onChange={change}
      onReset={() => change(NO_LAND_FILTER)}
    >
      <Choices
        legend={say.explore.nature}
        values={LAND_NATURES}
        chosen={land.natures}
        label={say.words.landNature}
        onChange={(natures) => change({ natures })}
      />
      <Choices
        legend={say.explore.status}
        values={LAND_STATUSES}
        chosen={land.statuses}
        label={say.words.landStatus}
        swatch={(status) => <LandSwatch sign={landSign('friche', status)} />}
        onChange={(statuses) => change({ statuses })}
      />
      <KindChoices chosen={land.kinds} onChange={(kinds) => change({ kinds })} />
    </PlacedFilters>
  );
}

/** The industrial family in sight, the many other uses folded away unless one is chosen. */
function KindChoices({ chosen, onChange }: { chosen: readonly string[]; onChange: (kinds: readonly string[]) => void }) {
  const take = (family: readonly string[]) => (picked: readonly string[]) => {
    onChange(LAND_KINDS.filter((kind) => (isOneOf(family, kind) ? picked : chosen).includes(kind)));
  };
  return (
    <>
      <Choices
        legend={say.explore.kind}
        values={INDUSTRIAL_KINDS}
        chosen={chosen}
        label={say.words.landKind}
        onChange={take(INDUSTRIAL_KINDS)}
      />
      <details class="more-choices" open={OTHER_KINDS.some((kind) => chosen.includes(kind))}>
        <summary>{say.explore.otherKinds}</summary>
        <Choices
          legend={say.explore.otherKinds}
          values={OTHER_KINDS}
          chosen={chosen}
          label={say.words.landKind}
          onChange={take(OTHER_KINDS)}
        />
      </details>
    </>
  );
}
