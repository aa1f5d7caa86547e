import { READINESS, WAVES } from '../api/vocabulary';
import { filterSites } from '../state/changes';
import { NO_SITE_FILTER } from '../state/state';
import { say } from '../text/say';
import { Choices } from '../ui/choices';
import { SiteSwatch } from '../ui/swatches';
import type { FiltersProps } from './placedFilters';
import { PlacedFilters } from './placedFilters';

export function SiteFilters({ store, model }: FiltersProps) {
  const { sites } = store.state.value;
  const change = (part: Partial<typeof sites>) => {
    store.change(filterSites(part));
  };
  return (
    <PlacedFilters
      name="site"
      heading={say.explore.siteHeading}
      filter={sites}
      matching={model.siteMatching.answer.value.value}
      words={say.words.collection('turnkey-sites')}
      store={store}
      model={model}
      onChange={change}
      onReset={() => change(NO_SITE_FILTER)}
    >
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
    </PlacedFilters>
  );
}
