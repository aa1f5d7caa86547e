import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import { INVENTORY_PROPERTIES } from '../../api/inventory';
import { getAll, getPage, itemsUrl, MOST_ROWS } from '../../api/items';
import type { Resource } from '../../api/resource';
import { createResource } from '../../api/resource';
import type { ApiFeature, FeaturePage, Params } from '../../api/types';
import type { ListTab } from '../../state/layers';
import type { Bounds, RowSelection } from '../../state/queries';
import { hasThreshold, landParams, rowSelection, siteParams } from '../../state/queries';
import type { HectareFilter } from '../../state/state';
import type { Store } from '../../state/store';
import { compareText } from '../../text/numbers';
import { COUNT_ONLY, screenRequest, unstatedIncludedUrl } from './listRequests';

/** How many pass the filters in all of France, and how many more would if unstated hectares counted. */
export interface Matching {
  matched: number;
  leftOut: number;
}

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
  readonly landMatching: Resource<Matching>;
  readonly siteMatching: Resource<Matching>;
  readonly territories: Resource<ApiFeature[]>;
  readonly regions: Resource<ApiFeature[]>;
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
    landMatching: matching('industrial-land', () => [landParams(state.value.land), state.value.land]),
    siteMatching: matching('turnkey-sites', () => [siteParams(state.value.sites), state.value.sites]),
    territories: names('territories', 'name,phase'),
    regions: names('regions', 'name'),
    inventories: inventories(store),
  };
}

function matching(collection: 'industrial-land' | 'turnkey-sites', filter: () => [Params, HectareFilter]): Resource<Matching> {
  const key = computed(() => {
    const [params, hectares] = filter();
    const isOpenEnded = hasThreshold(hectares) && !hectares.includeUnstated;
    const counted = itemsUrl(collection, { ...params, ...COUNT_ONLY });
    return JSON.stringify([counted, isOpenEnded ? unstatedIncludedUrl({ collection, params }) : null]);
  });
  return createResource(key, async (urls, signal) => {
    const [counted, all] = JSON.parse(urls) as [string, string | null];
    const [matched, withUnstated] = await Promise.all([count(counted, signal), all === null ? null : count(all, signal)]);
    return { matched, leftOut: withUnstated === null ? 0 : withUnstated - matched };
  });
}

function leftOutOf(selection: ReadonlySignal<RowSelection>, store: Store, isOpen: ReadonlySignal<boolean>): Resource<number> {
  const key = computed(() => {
    const { land, sites, list } = store.state.value;
    const filter = { 'industrial-land': land, 'turnkey-sites': sites, territories: null, epci: null, inventory: null }[list.tab];
    return isOpen.value && filter && hasThreshold(filter) && !filter.includeUnstated ? JSON.stringify(selection.value) : null;
  });
  return createResource(key, async (text, signal) => {
    const { collection, params } = JSON.parse(text) as RowSelection;
    const [matched, withUnstated] = await Promise.all([
      count(itemsUrl(collection, { ...params, ...COUNT_ONLY }), signal),
      count(unstatedIncludedUrl({ collection, params }), signal),
    ]);
    return withUnstated - matched;
  });
}

function inventories({ state }: Store): Resource<ApiFeature[]> {
  const url = itemsUrl('epci', { properties: INVENTORY_PROPERTIES.join(','), skipGeometry: true, limit: MOST_ROWS });
  return createResource(
    computed(() => (state.value.layers.includes('inventory') ? url : null)),
    getAll,
  );
}

async function count(url: string, signal: AbortSignal): Promise<number> {
  const page = await getPage(url, signal);
  return page.numberMatched ?? page.numberReturned;
}

function names(collection: 'territories' | 'regions', properties: string): Resource<ApiFeature[]> {
  const url = itemsUrl(collection, { properties, skipGeometry: true, limit: MOST_ROWS });
  return createResource(
    computed(() => url),
    async (address, signal) => (await getAll(address, signal)).sort(byName),
  );
}

const byName = (a: ApiFeature, b: ApiFeature) => compareText(String(a.properties['name']), String(b.properties['name']));
