import { INVENTORY_PROPERTIES } from '../../api/inventory';
import { itemsUrl, MOST_ROWS } from '../../api/items';
import type { Params } from '../../api/types';
import type { RowSelection } from '../../state/queries';
import { columnsOf } from './listColumns';

/** One request: which rows (shared by screen and downloads), and in what form. */
export interface RowRequest {
  selection: RowSelection;
  url: string;
}

/** What the table needs to know beyond its columns; turnkey sites bring their geometry, since some have none. */
const ALWAYS = ['name', 'areaHectares'];

export function screenRequest(selection: RowSelection): RowRequest {
  const { tab, collection, params } = selection;
  const more = tab === 'inventory' ? INVENTORY_PROPERTIES : ALWAYS;
  const properties = [...new Set([...shownProperties(selection), ...more])].join(',');
  return {
    selection,
    url: itemsUrl(collection, {
      ...params,
      properties,
      skipGeometry: tab === 'turnkey-sites' ? null : true,
      totals: tab === 'inventory' ? null : true,
    }),
  };
}

/** The rows of the list; every property of theirs, but of inventories the columns that are shown and no others. */
export function downloadRequest(selection: RowSelection, format: 'csv' | 'geojson'): RowRequest {
  const { tab, collection, params } = selection;
  const form: Params = format === 'csv' ? { f: 'csv' } : { f: 'geojson', download: true };
  const properties = tab === 'inventory' ? shownProperties(selection).join(',') : null;
  return { selection, url: itemsUrl(collection, { ...params, properties, ...form }) };
}

const shownProperties = ({ tab, inventory }: RowSelection) => columnsOf(tab, inventory).map(({ property }) => property);

export const isCut = (matched: number) => matched > MOST_ROWS;
