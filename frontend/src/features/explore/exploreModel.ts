import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import { countLeftOut } from '../../api/counts';
import { INVENTORY_PROPERTIES } from '../../api/inventory';
import { getAll, getPage, itemsUrl, MOST_ROWS } from '../../api/items';
import type { Resource } from '../../api/resource';
import { createResource } from '../../api/resource';
import type { ApiFeature, FeaturePage } from '../../api/types';
import type { ListTab } from '../../state/layers';
import type { Bounds, RowSelection } from '../../state/queries';
import { hasThreshold, rowSelection } from '../../state/queries';
import type { Store } from '../../state/store';
import { screenRequest } from './listRequests';

/** An answer that knows its tab: the rows of one list never show under the columns of another. */
export interface Rows {
  tab: ListTab;
  page: FeaturePage;
}

export interface ExploreModel {
  /** The rows in question: what the list shows and what its downloads hold. */
  readonly selection: ReadonlySignal<RowSelection>;
  readonly rows: Resource<Rows>;
  /** Rows of the list that thresholds hide because they state no surface. */
  readonly leftOut: Resource<number>;
  /** What is known of the inventory of every EPCI, for the legend of the coverage layer. */
  readonly inventories: Resource<ApiFeature[]>;
}

export function createExploreModel(store: Store, bounds: ReadonlySignal<Bounds | null>): ExploreModel {
  const { state } = store;
  const selectionText = computed(() => JSON.stringify(rowSelection(state.value, bounds.value)));
  const selection = computed(() => JSON.parse(selectionText.value) as RowSelection);
  const isOpen = computed(() => state.value.list.open);
  const rowsAsked = computed(() => (isOpen.value && bounds.value ? selection.value : null));
  return {
    selection,
    rows: createResource(rowsAsked, async (asked, signal) => ({
      tab: asked.tab,
      page: await getPage(screenRequest(asked).url, signal),
    })),
    leftOut: leftOutOf(selection, store, isOpen),
    inventories: inventories(store),
  };
}

function leftOutOf(selection: ReadonlySignal<RowSelection>, store: Store, isOpen: ReadonlySignal<boolean>): Resource<number> {
  const key = computed(() => {
    const { land, sites, list } = store.state.value;
    const filter = { 'industrial-land': land, 'turnkey-sites': sites, territories: null, epci: null, inventory: null }[list.tab];
    return isOpen.value && filter && hasThreshold(filter) && !filter.includeUnstated ? JSON.stringify(selection.value) : null;
  });
  return createResource(key, (text, signal) => {
    const { collection, params } = JSON.parse(text) as RowSelection;
    return countLeftOut(collection, params, signal);
  });
}

function inventories({ state }: Store): Resource<ApiFeature[]> {
  const url = itemsUrl('epci', { properties: INVENTORY_PROPERTIES.join(','), skipGeometry: true, limit: MOST_ROWS });
  return createResource(
    computed(() => (state.value.layers.includes('inventory') ? url : null)),
    getAll,
  );
}
