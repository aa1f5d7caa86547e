import { itemsUrl, MOST_ROWS } from '../../api/items';
import type { Params } from '../../api/types';
import type { ListTab } from '../../state/layers';
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
  const tab = selection.collection as ListTab;
  const properties = [...new Set([...columnsOf(tab).map(({ property }) => property), ...ALWAYS])].join(',');
  return {
    selection,
    url: itemsUrl(selection.collection, { ...selection.params, properties, skipGeometry: tab === 'turnkey-sites' ? null : true }),
  };
}

export function downloadRequest(selection: RowSelection, format: 'csv' | 'geojson'): RowRequest {
  const form: Params = format === 'csv' ? { f: 'csv' } : { f: 'geojson', download: true };
  return { selection, url: itemsUrl(selection.collection, { ...selection.params, ...form }) };
}

export const COUNT_ONLY = { limit: 1, properties: 'name', skipGeometry: true } as const;

/** The same rows, those without stated hectares included: only their number is wanted. */
export function unstatedIncludedUrl({ collection, params }: RowSelection): string {
  return itemsUrl(collection, { ...params, includeUnstated: true, ...COUNT_ONLY });
}

export const isCut = (matched: number) => matched > MOST_ROWS;
