import { INDUSTRIAL_KINDS, isOneOf, LAND_KINDS, landSign, LAND_NATURES, LAND_STATUSES, OTHER_KINDS, READINESS, WAVES } from '../../api/vocabulary';
import { filterLand, filterSites } from '../../state/changes';
import { NO_LAND_FILTER, NO_SITE_FILTER } from '../../state/state';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { Choices } from '../../ui/choices';
import { LandSwatch, SiteSwatch } from '../../ui/swatches';
import { chipsOf } from './chips';
import type { ExploreModel } from './exploreModel';
import { HectareFields } from './hectareFields';
import { PlaceFields } from './placeFields';

interface FiltersProps {
  store: Store;
  model: ExploreModel;
}

export function FiltersPanel(props: FiltersProps) {
  return (
    <div class="filters">
      <LandFilters {...props} />
      <SiteFilters {...props} />
    </div>
  );
}

function LandFilters({ store, model }: FiltersProps) {
  const { land } = store.state.value;
  const change = (part: Partial<typeof land>) => {
    store.change(filterLand(part));
  };
  return (
    <section aria-labelledby="land-filters">
      <Heading
        id="land-filters"
        text={say.explore.landHeading}
        isActive={isFiltered(store, 'land-')}
        onReset={() => change(NO_LAND_FILTER)}
      />
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
      <HectareFields
        name="land"
        filter={land}
        matching={model.landMatching.answer.value.value}
        words={say.words.collection('industrial-land')}
        onChange={change}
      />
      <PlaceFields name="land" filter={land} model={model} onChange={change} />
    </section>
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

function SiteFilters({ store, model }: FiltersProps) {
  const { sites } = store.state.value;
  const change = (part: Partial<typeof sites>) => {
    store.change(filterSites(part));
  };
  return (
    <section aria-labelledby="site-filters">
      <Heading
        id="site-filters"
        text={say.explore.siteHeading}
        isActive={isFiltered(store, 'site-')}
        onReset={() => change(NO_SITE_FILTER)}
      />
      <Choices
        legend={say.explore.readiness}
        values={READINESS}
        chosen={sites.readiness}
        label={say.words.readiness}
        swatch={(readiness) => <SiteSwatch readiness={readiness} />}
        onChange={(readiness) => change({ readiness })}
      />
      <Choices
        legend={say.explore.wave}
        values={WAVES}
        chosen={sites.waves}
        label={say.words.wave}
        onChange={(waves) => change({ waves })}
      />
      <HectareFields
        name="site"
        filter={sites}
        matching={model.siteMatching.answer.value.value}
        words={say.words.collection('turnkey-sites')}
        onChange={change}
      />
      <PlaceFields name="site" filter={sites} model={model} onChange={change} />
    </section>
  );
}

const isFiltered = (store: Store, prefix: string) => chipsOf(store.state.value, String).some(({ key }) => key.startsWith(prefix));

function Heading({ id, text, isActive, onReset }: { id: string; text: string; isActive: boolean; onReset: () => void }) {
  return (
    <div class="section-heading">
      <h2 id={id}>{text}</h2>
      {isActive && (
        <button type="button" class="link-button" onClick={onReset} aria-label={`${say.explore.reset} : ${text}`}>
          {say.explore.reset}
        </button>
      )}
    </div>
  );
}
