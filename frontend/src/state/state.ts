import type { FeatureRef } from '../api/types';
import type { Background, LayerId, ListTab } from './layers';

export interface MapView {
  lat: number;
  lon: number;
  zoom: number;
}

/** Empty lists and nulls mean: no filter. */
export interface PlaceFilter {
  /** id of a territory of either phase, such as `2-ti-7506`. */
  territory: string | null;
  /** INSEE code of a region. */
  region: string | null;
}

export interface HectareFilter {
  minHectares: number | null;
  maxHectares: number | null;
  /** Keep those whose hectares are not stated when a threshold is set. */
  includeUnstated: boolean;
}

export interface LandFilter extends PlaceFilter, HectareFilter {
  kinds: readonly string[];
  statuses: readonly string[];
}

export interface SiteFilter extends PlaceFilter, HectareFilter {
  readiness: readonly string[];
  waves: readonly string[];
}

export interface Sort {
  column: string;
  descending: boolean;
}

export interface ListState {
  open: boolean;
  tab: ListTab;
  phase: 1 | 2;
  sort: Sort;
  /** `visible`: what the map shows; `everywhere`: the whole of France. */
  scope: 'visible' | 'everywhere';
}

export interface AppState {
  /** null: the whole of metropolitan France, fitted to the screen. */
  view: MapView | null;
  layers: readonly LayerId[];
  background: Background;
  selection: FeatureRef | null;
  list: ListState;
  land: LandFilter;
  sites: SiteFilter;
}

const NO_PLACE: PlaceFilter = { territory: null, region: null };
const ANY_SIZE: HectareFilter = { minHectares: null, maxHectares: null, includeUnstated: false };

export const NO_LAND_FILTER: LandFilter = { kinds: [], statuses: [], ...ANY_SIZE, ...NO_PLACE };
export const NO_SITE_FILTER: SiteFilter = { readiness: [], waves: [], ...ANY_SIZE, ...NO_PLACE };

export const DEFAULT_SORTS: Record<ListTab, Sort> = {
  'industrial-land': { column: 'areaHectares', descending: true },
  'turnkey-sites': { column: 'name', descending: false },
  territories: { column: 'name', descending: false },
  epci: { column: 'name', descending: false },
};

export const DEFAULT_STATE: AppState = {
  view: null,
  layers: ['territories-2'],
  background: 'outline',
  selection: null,
  list: { open: false, tab: 'industrial-land', phase: 2, sort: DEFAULT_SORTS['industrial-land'], scope: 'visible' },
  land: NO_LAND_FILTER,
  sites: NO_SITE_FILTER,
};
