import type { FeatureRef } from '../api/types';
import type { InventoryKind } from '../api/vocabulary';
import type { Language } from '../text/language';
import type { Job } from './jobs';
import type { NearbyState } from './nearby';
import type { AppState, LandFilter, Ledger, ListState, MapView, SiteFilter } from './state';
import { DEFAULT_SORTS, FIRST_LEDGER, NO_PLACE } from './state';
import type { Background, LayerId, ListTab } from './layers';
import { dayProperty, stateProperty } from '../api/inventory';
import { LAYERS, layerOf } from './layers';
import type { OverviewState } from './overview';
import type { PerimeterInput, PerimeterState } from './perimeter';
import { placeOf } from './places';

/** The steps a user can take: pure functions from one state to the next. */
export type Change = (state: AppState) => AppState;

export const look =
  (view: MapView): Change =>
  (state) => ({ ...state, view });

export const select =
  (selection: FeatureRef | null): Change =>
  (state) => ({ ...state, selection });

export const drawOn =
  (background: Background): Change =>
  (state) => ({ ...state, background });

export const toggleLayer =
  (layer: LayerId): Change =>
  (state) =>
    withLayers(state, state.layers.includes(layer) ? state.layers.filter((other) => other !== layer) : [...state.layers, layer]);

/** The steward's page: all of it, or the account of one import. What the map shows waits behind it. */
export const openLedger =
  (part: Partial<Ledger> = {}): Change =>
  (state) => ({ ...state, page: 'data', place: null, ledger: { ...FIRST_LEDGER, ...part } });

export const backToMap: Change = (state) => ({ ...state, page: 'map', place: null, ledger: FIRST_LEDGER });

/** A link, not a step: another language is another page. */
export const speakIn =
  (language: Language): Change =>
  (state) => ({ ...state, language });

export const openProgramme: Change = (state) => ({ ...backToMap(state), page: 'programme' });

/** The page of a territory of either phase. */
export const openTerritory =
  (id: string): Change =>
  (state) => ({ ...backToMap(state), page: 'territory', place: id });

/** From a page to a thing on the map, or to the map as it is, where exploring may begin. */
export const showOnMap =
  (selection: FeatureRef | null): Change =>
  (state) => ({ ...backToMap(state), job: 'explore', selection });

/** Each job keeps what was done in it while another one is open. */
export const takeUp =
  (job: Job): Change =>
  (state) => ({ ...backToMap(state), job });

/** The perimeter to check, the year it is read in, and what stands beside it. */
export const arrangePerimeter =
  (part: Partial<PerimeterState>): Change =>
  (state) => ({ ...state, perimeter: { ...state.perimeter, ...part } });

/** Takes something to the perimeter checker, from wherever it is shown. */
export const checkPerimeter =
  (input: PerimeterInput): Change =>
  (state) => ({ ...arrangePerimeter({ input })(takeUp('perimeter')(state)), selection: null });

/** The written report: a page of its own, which prints. */
export const openReport: Change = (state) => ({ ...backToMap(state), page: 'report', job: 'perimeter' });

/** Another subject of the coverage layer shows that layer; the list keeps an order that its columns know. */
export const takeInventory =
  (inventory: InventoryKind): Change =>
  (state) => {
    const { list } = state;
    const ofKind = list.tab === 'inventory' ? [stateProperty, dayProperty].find((of) => of(state.inventory) === list.sort.column) : undefined;
    const sort = ofKind ? { ...list.sort, column: ofKind(inventory) } : list.sort;
    return withLayer({ ...state, inventory, list: { ...list, sort } }, 'inventory');
  };

/** A filter on land shows land, for filtering what is hidden would look like nothing happened; the overview shows it by area. */
export const filterLand =
  (part: Partial<LandFilter>): Change =>
  (state) => {
    const next = { ...state, land: { ...state.land, ...part } };
    return state.job === 'overview' ? next : withLayer(next, 'industrial-land');
  };

export const filterSites =
  (part: Partial<SiteFilter>): Change =>
  (state) =>
    withLayer({ ...state, sites: { ...state.sites, ...part } }, 'turnkey-sites');

export const arrangeList =
  (part: Partial<ListState>): Change =>
  (state) => {
    const list = { ...state.list, ...part };
    const next = { ...state, list };
    return list.open ? withLayer(next, layerOf(list.tab, list.phase)) : next;
  };

export const openTab = (tab: ListTab): Change => arrangeList({ open: true, tab, sort: DEFAULT_SORTS[tab] });

/** Lists all land or sites of one place, wherever the map is. */
export const listWithin =
  (tab: 'industrial-land' | 'turnkey-sites', area: FeatureRef): Change =>
  (state) => {
    const place = { ...NO_PLACE, ...placeOf(area) };
    const filtered = tab === 'industrial-land' ? filterLand(place)(state) : filterSites(place)(state);
    return arrangeList({ scope: 'everywhere' })(openTab(tab)(filtered));
  };

/** What the overview shows, and by which areas. */
export const arrangeOverview =
  (part: Partial<OverviewState>): Change =>
  (state) => ({ ...state, overview: { ...state.overview, ...part } });

/** Lists the land that the filters leave, all of it or that of one area; no filter is taken away. */
export const listLand =
  (area: FeatureRef | null): Change =>
  (state) => {
    const land = { ...state.land, ...(area && placeOf(area)) };
    return arrangeList({ scope: 'everywhere' })(openTab('industrial-land')({ ...state, land }));
  };

/** The same column again turns the order round. */
export const sortBy =
  (column: string): Change =>
  (state) => {
    const { sort } = state.list;
    return arrangeList({ sort: { column, descending: sort.column === column && !sort.descending } })(state);
  };

export const seekNearby =
  (part: Partial<NearbyState>): Change =>
  (state) => ({ ...state, nearby: { ...state.nearby, ...part } });

function withLayer(state: AppState, layer: LayerId): AppState {
  return state.layers.includes(layer) ? state : withLayers(state, [...state.layers, layer]);
}

/** Layers keep one order, so that equal sets have equal URLs. */
function withLayers(state: AppState, layers: readonly LayerId[]): AppState {
  return { ...state, layers: LAYERS.filter((layer) => layers.includes(layer)) };
}
