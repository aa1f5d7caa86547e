import { MOST_ROWS } from '../api/items';
import type { Params } from '../api/types';
import type { Collection, InventoryKind } from '../api/vocabulary';
import type { AppState, HectareFilter, LandFilter, PlaceFilter, SiteFilter } from './state';
import type { ListTab } from './layers';
import { collectionOf } from './layers';

/** west, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

const any = (values: readonly string[]) => (values.length > 0 ? values.join(',') : null);

export const landParams = (filter: LandFilter): Params => ({
  kind: any(filter.natures),
  subkind: any(filter.kinds),
  status: any(filter.statuses),
  ...hectareParams(filter),
  ...placeParams(filter),
});

export const siteParams = (filter: SiteFilter): Params => ({
  readiness: any(filter.readiness),
  waves: any(filter.waves),
  ...hectareParams(filter),
  ...placeParams(filter),
});

export function hasThreshold(filter: HectareFilter): boolean {
  return filter.minHectares !== null || filter.maxHectares !== null;
}

function hectareParams(filter: HectareFilter): Params {
  return {
    minHectares: filter.minHectares,
    maxHectares: filter.maxHectares,
    includeUnstated: filter.includeUnstated && hasThreshold(filter) ? true : null,
  };
}

const placeParams = ({ territory1, territory2, epci, department, region }: PlaceFilter): Params => ({
  territory1,
  territory2,
  epci,
  department,
  region,
});

export function filterParams(state: Pick<AppState, 'land' | 'sites' | 'list'>, tab: ListTab): Params {
  if (tab === 'industrial-land') return landParams(state.land);
  if (tab === 'turnkey-sites') return siteParams(state.sites);
  return tab === 'territories' ? { phase: state.list.phase } : {};
}

/** Which rows, in which order: the one definition that the list and its downloads both send. */
export interface RowSelection {
  readonly tab: ListTab;
  readonly collection: Collection;
  /** Which state the inventories' list tells. */
  readonly inventory: InventoryKind;
  readonly params: Params;
}

export function rowSelection(state: Pick<AppState, 'land' | 'sites' | 'list' | 'inventory'>, bounds: Bounds | null): RowSelection {
  const { tab, sort, scope } = state.list;
  const bbox = scope === 'visible' && bounds ? bounds.map((degrees) => degrees.toFixed(5)).join(',') : null;
  return {
    tab,
    collection: collectionOf(tab),
    inventory: state.inventory,
    params: { ...filterParams(state, tab), bbox, sortby: (sort.descending ? '-' : '+') + sort.column, limit: MOST_ROWS },
  };
}
