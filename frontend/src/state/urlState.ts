import type { FeatureRef } from '../api/types';
import { COLLECTIONS, INVENTORY_KINDS, isOneOf } from '../api/vocabulary';
import { languageOf } from '../text/language';
import { readLand, readSites, writeFilters } from './filterUrl';
import { JOBS } from './jobs';
import { BACKGROUNDS, LAYERS, LIST_TABS, PAGES } from './layers';
import { readNearby, writeNearby } from './nearby';
import { readOverview, writeOverview } from './overview';
import { readPerimeter, writePerimeter } from './perimeter';
import type { Put } from './put';
import { matching, oneOf, someOf, TERRITORY } from './read';
import type { AppState, Ledger, ListState, MapView, Sort } from './state';
import { DEFAULT_SORTS, DEFAULT_STATE, FIRST_LEDGER } from './state';

/** Writes only what differs from the default. */
export function writeUrl(state: AppState): string {
  const pairs: [string, string][] = [];
  const put = (key: string, value: string, standard: string) => value !== standard && pairs.push([key, value]);
  put('lang', state.language, DEFAULT_STATE.language);
  put('embed', state.isEmbedded ? '1' : '', '');
  writePage(state, put);
  put('job', state.job, DEFAULT_STATE.job);
  put('at', state.view ? writeView(state.view) : '', '');
  put('layers', state.layers.join(',') || 'none', DEFAULT_STATE.layers.join(','));
  put('base', state.background, DEFAULT_STATE.background);
  if (state.selection) put('select', `${state.selection.collection}/${state.selection.id}`, '');
  writeList(state.list, put);
  put('inventory', state.inventory, DEFAULT_STATE.inventory);
  writeFilters(state, put);
  writePerimeter(state.perimeter, put);
  writeNearby(state.nearby, put);
  writeOverview(state.overview, put);
  return pairs.length === 0 ? '' : `?${pairs.map(([key, value]) => `${key}=${readable(value)}`).join('&')}`;
}

/** Never fails: whatever cannot be understood falls back to the default, field by field. */
export function readUrl(search: string): AppState {
  const query = new URLSearchParams(search);
  const page = oneOf(PAGES, query.get('page'), DEFAULT_STATE.page);
  return {
    language: languageOf(search),
    isEmbedded: query.has('embed') && query.get('embed') !== '0',
    page,
    place: page === 'territory' ? matching(TERRITORY, query.get('id')) : null,
    job: oneOf(JOBS, query.get('job'), DEFAULT_STATE.job),
    ledger: page === 'data' ? readLedger(query) : FIRST_LEDGER,
    view: readView(query.get('at')),
    layers: readLayers(query.get('layers')),
    background: oneOf(BACKGROUNDS, query.get('base'), DEFAULT_STATE.background),
    selection: readSelection(query.get('select')),
    list: readList(query),
    inventory: oneOf(INVENTORY_KINDS, query.get('inventory'), DEFAULT_STATE.inventory),
    land: readLand(query),
    sites: readSites(query),
    perimeter: readPerimeter(query),
    nearby: readNearby(query),
    overview: readOverview(query),
  };
}

const readable = (value: string) =>
  encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%3B', ';');

const writeView = ({ lat, lon, zoom }: MapView) => `${lat.toFixed(4)},${lon.toFixed(4)},${String(Math.round(zoom * 100) / 100)}`;

function writePage({ page, place, ledger: { run, sheet } }: AppState, put: Put) {
  if (page === 'map') return;
  put('page', page, '');
  put('id', place ?? '', '');
  put('import', run?.toString() ?? '', '');
  put('sheet', String(sheet), '1');
}

function writeList(list: ListState, put: Put) {
  if (!list.open) return;
  put('list', list.tab, '');
  const { column, descending } = list.sort;
  const standard = DEFAULT_SORTS[list.tab];
  put('sort', writeSort(column, descending), writeSort(standard.column, standard.descending));
  put('scope', list.scope, DEFAULT_STATE.list.scope);
  put('phase', String(list.phase), '2');
}

const writeSort = (column: string, descending: boolean) => (descending ? '-' : '') + column;

function readView(text: string | null): MapView | null {
  const [lat, lon, zoom] = (text ?? '').split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const valid = inRange(lat, -90, 90) && inRange(lon, -180, 180) && inRange(zoom, 3, 19);
  return valid ? { lat, lon, zoom } : DEFAULT_STATE.view;
}

function inRange(value: number | undefined, low: number, high: number): value is number {
  return value !== undefined && value >= low && value <= high;
}

function readLayers(text: string | null): AppState['layers'] {
  if (text === 'none') return [];
  const layers = someOf(LAYERS, text);
  return layers.length > 0 ? layers : DEFAULT_STATE.layers;
}

function readSelection(text: string | null): FeatureRef | null {
  const slash = text?.indexOf('/') ?? -1;
  if (text === null || slash < 0) return null;
  const collection = text.slice(0, slash);
  const id = text.slice(slash + 1);
  return isOneOf(COLLECTIONS, collection) && /^[\w:.@~-]{1,120}$/.test(id) ? { collection, id } : null;
}

const readLedger = (query: URLSearchParams): Ledger => ({
  run: readNumber(query.get('import')),
  sheet: readNumber(query.get('sheet')) ?? 1,
});

/** A count from 1, as an address writes it. */
const readNumber = (text: string | null): number | null => (/^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : null);

function readList(query: URLSearchParams): ListState {
  const tab = query.get('list');
  if (!isOneOf(LIST_TABS, tab)) return DEFAULT_STATE.list;
  return {
    open: true,
    tab,
    phase: query.get('phase') === '1' ? 1 : 2,
    sort: readSort(query.get('sort')) ?? DEFAULT_SORTS[tab],
    scope: query.get('scope') === 'everywhere' ? 'everywhere' : 'visible',
  };
}

function readSort(text: string | null): Sort | null {
  const match = /^(-?)([a-zA-Z0-9]{1,40})$/.exec(text ?? '');
  return match?.[2] ? { column: match[2], descending: match[1] === '-' } : null;
}
