import type { FeatureRef } from '../api/types';
import type { InventoryKind } from '../api/vocabulary';
import type { Language } from '../text/language';
import type { Job } from './jobs';
import type { Background, LayerId, ListTab, Page } from './layers';
import type { NearbyState } from './nearby';
import { NO_SEARCH } from './nearby';
import type { OverviewState } from './overview';
import { FIRST_OVERVIEW } from './overview';
import type { PerimeterState } from './perimeter';
import { NO_PERIMETER } from './perimeter';

export interface MapView {
  lat: number;
  lon: number;
  zoom: number;
}

/** Empty lists and nulls mean: no filter. Ids of areas, by the names that the API gives them; several narrow each other. */
export interface PlaceFilter {
  /** Territory of phase 1, such as `1-ti-0101`. */
  territory1: string | null;
  /** Territory of phase 2, such as `2-ti-7506`. */
  territory2: string | null;
  epci: string | null;
  department: string | null;
  region: string | null;
}

export interface HectareFilter {
  minHectares: number | null;
  maxHectares: number | null;
  /** Keep those whose hectares are not stated when a threshold is set. */
  includeUnstated: boolean;
}

export interface LandFilter extends PlaceFilter, HectareFilter {
  natures: readonly string[];
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

/** Where the steward is: the whole account, or one import. */
export interface Ledger {
  /** Number of the import whose account is open. */
  run: number | null;
  /** Page, from 1, of the imports or of the rejected rows. */
  sheet: number;
}

export interface AppState {
  language: Language;
  /** The map alone, in somebody's page. */
  isEmbedded: boolean;
  page: Page;
  /** The territory that its page is about. */
  place: string | null;
  job: Job;
  ledger: Ledger;
  /** null: the whole of metropolitan France, fitted to the screen. */
  view: MapView | null;
  layers: readonly LayerId[];
  background: Background;
  selection: FeatureRef | null;
  list: ListState;
  /** What the coverage layer and its list speak of. */
  inventory: InventoryKind;
  land: LandFilter;
  sites: SiteFilter;
  perimeter: PerimeterState;
  nearby: NearbyState;
  overview: OverviewState;
}

export const NO_PLACE: PlaceFilter = { territory1: null, territory2: null, epci: null, department: null, region: null };
const ANY_SIZE: HectareFilter = { minHectares: null, maxHectares: null, includeUnstated: false };

export const NO_LAND_FILTER: LandFilter = { natures: [], kinds: [], statuses: [], ...ANY_SIZE, ...NO_PLACE };
export const NO_SITE_FILTER: SiteFilter = { readiness: [], waves: [], ...ANY_SIZE, ...NO_PLACE };

export const DEFAULT_SORTS: Record<ListTab, Sort> = {
  'industrial-land': { column: 'areaHectares', descending: true },
  'turnkey-sites': { column: 'name', descending: false },
  territories: { column: 'name', descending: false },
  epci: { column: 'name', descending: false },
  inventory: { column: 'name', descending: false },
};

export const FIRST_LEDGER: Ledger = { run: null, sheet: 1 };

export const DEFAULT_STATE: AppState = {
  language: 'fr',
  isEmbedded: false,
  page: 'map',
  place: null,
  job: 'explore',
  ledger: FIRST_LEDGER,
  view: null,
  layers: ['territories-2'],
  background: 'outline',
  selection: null,
  list: { open: false, tab: 'industrial-land', phase: 2, sort: DEFAULT_SORTS['industrial-land'], scope: 'visible' },
  inventory: 'land',
  land: NO_LAND_FILTER,
  sites: NO_SITE_FILTER,
  perimeter: NO_PERIMETER,
  nearby: NO_SEARCH,
  overview: FIRST_OVERVIEW,
};
