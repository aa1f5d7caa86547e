import { chipsOf } from '../../filters/chips';
import { FilterChips } from '../../filters/filterChips';
import { LandFilters } from '../../filters/landFilters';
import type { Stage } from '../../map/stage';
import { NO_SITE_FILTER } from '../../state/state';
import { say } from '../../text/say';

/** What is filtered, always in sight; the controls fold away. They are those of the map and the list. */
export function OverviewFilters({ stage: { store, filters } }: { stage: Stage }) {
  const { land } = store.state.value;
  const active = chipsOf({ land, sites: NO_SITE_FILTER }).length;
  return (
    <div class="overview-filters">
      <details class="card-details">
        <summary>{say.overview.filters(active)}</summary>
        <div class="filters">
          <LandFilters store={store} model={filters} />
        </div>
      </details>
      <FilterChips store={store} nameOf={filters.nameOf} />
    </div>
  );
}
