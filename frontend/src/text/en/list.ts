import { counted, formatCount, formatHectares } from '../numbers';
import type { ListTab } from '../../state/layers';
import type { Sentences } from '../say';

const TAB: Record<ListTab, string> = {
  'industrial-land': 'Land',
  'turnkey-sites': 'Turnkey sites',
  territories: 'Territories',
  epci: 'EPCI',
  inventory: 'Inventories',
};

const COUNTED: Record<ListTab, readonly [string, string]> = {
  'industrial-land': ['land site', 'land sites'],
  'turnkey-sites': ['turnkey site', 'turnkey sites'],
  territories: ['territory', 'territories'],
  epci: ['EPCI', 'EPCI'],
  inventory: ['EPCI', 'EPCI'],
};

const COLUMN: Record<string, string> = {
  name: 'Name',
  subkind: 'Type',
  status: 'Status',
  commune: 'Commune',
  territory2Name: 'Territory (phase 2)',
  areaHectares: 'Area (ha)',
  updatedOn: 'Updated',
  readiness: 'Readiness',
  waves: 'Label',
  availableFrom: 'Available from',
  members: 'Members',
  epci: 'EPCI',
  communes: 'Communes',
  population: 'Inhabitants',
  kind: 'Category',
  stage: 'Stage',
  departmentName: 'Department',
  landInventory: 'Land inventory',
  zoneInventory: 'Zone inventory',
  fricheInventory: 'Friche inventory',
  landSites: 'Sites (all land)',
  landHectares: 'Hectares (all land)',
  landUpdatedOn: 'Latest update',
  zoneUpdatedOn: 'Latest update',
  fricheUpdatedOn: 'Latest update',
};

export const list: Sentences['list'] = {
  title: 'List',
  open: 'Open the list',
  close: 'Close the list',
  closedHint: 'What the map shows, as a table: sortable, downloadable',
  tabs: 'Content of the list',
  tab: (tab: ListTab) => TAB[tab],
  column: (column: string) => COLUMN[column] ?? column,
  caption: (tab: ListTab, scope: string) => `${TAB[tab]}: ${scope}`,
  visibleScope: 'area visible on the map',
  everywhereScope: 'the whole of France',
  scope: 'Extent',
  phase: 'Phase',
  count: (tab: ListTab, count: number) => counted(count, ...COUNTED[tab]),
  hectares: (hectares: number) => `${formatHectares(hectares)} in total`,
  hectaresOf: (stated: number, unstated: number, hectares: number) =>
    `${formatHectares(hectares)} for ${formatCount(stated)}, ${counted(unstated, 'area not stated', 'areas not stated')}`,
  withoutEpt: 'without EPT, which lie inside the Métropole du Grand Paris',
  schematicHectares: 'areas computed on schematic boundaries',
  noSiteTotal: 'areas not added up: some cover the whole zone',
  firstOnly: (shown: number, all: number) =>
    `Only the first ${formatCount(shown)} rows of ${formatCount(all)} are listed and downloaded: narrow the filters or the area.`,
  withoutInnerPlots: 'without plots that lie inside a zone',
  noTerritory: 'none',
  noInventory: 'no inventory',
  inventoryTotal: (published: number, zero: number, none: number) =>
    `${counted(published, 'inventory published', 'inventories published')}, ${formatCount(zero)} at zero hectares, ${formatCount(none)} without an inventory loaded`,
  unplacedCount: (count: number) => `of which ${formatCount(count)} without a location`,
  unplaced: 'without a location',
  unnamed: 'Unnamed',
  empty: 'Nothing matches here.',
  emptyHint: 'Move the map, widen the extent to the whole of France or remove filters.',
  download: 'Download this list',
  csv: 'CSV',
  geojson: 'GeoJSON',
  csvLabel: 'Download this list as CSV',
  geojsonLabel: 'Download this list as GeoJSON',
  previous: 'Previous page',
  next: 'Next page',
  page: (page: number, pages: number) => `Page ${formatCount(page)} of ${formatCount(pages)}`,
};
