import type { ReadonlySignal } from '@preact/signals';
import { computed, createModel, effect } from '@preact/signals';
import type { Resource } from '../../api/resource';
import { createResource } from '../../api/resource';
import type { AreaTotals, LandSummary } from '../../api/summary';
import { getSummary, summaryUrl } from '../../api/summary';
import type { Params } from '../../api/types';
import type { Stage } from '../../map/stage';
import { landParams } from '../../state/queries';
import type { AppState } from '../../state/state';
import { choroplethOf } from './choropleth';
import { followPlace } from './framing';
import { sortAreas } from './sorting';

/** Lives as long as the panel: the summary of what the filters leave, and the areas of the map in step with it. */
export interface Overview {
  readonly summary: Resource<LandSummary>;
  /** In the order of the table. */
  readonly areas: ReadonlySignal<readonly AreaTotals[]>;
}

export const OverviewModel = createModel(({ store, choropleth, map }: Stage) => {
  const { state } = store;
  const url = computed(() => summaryUrl(summaryParams(state.value)));
  const summary = createResource(url, getSummary);
  const loaded = computed(() => summary.answer.value.value);
  const shown = computed(() => state.value.overview);
  effect(() => {
    choropleth.value = loaded.value && choroplethOf(loaded.value, shown.value.measure);
  });
  followPlace(
    computed(() => state.value.land),
    map,
    state.peek().view === null,
  );
  const areas = computed(() => {
    const { sort, split, measure } = shown.value;
    return sortAreas(loaded.value?.groups ?? [], sort, split, measure);
  });
  return { summary, areas } satisfies Overview;
});

/** The table as a file is the same question. */
export const tableUrl = (state: Pick<AppState, 'overview' | 'land'>) => summaryUrl({ ...summaryParams(state), f: 'csv' });

function summaryParams({ overview: { by, phase }, land }: Pick<AppState, 'overview' | 'land'>): Params {
  return { by, phase: by === 'territory' ? phase : null, ...landParams(land) };
}
