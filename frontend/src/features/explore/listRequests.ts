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

/** What the table needs to know beyond its columns. */
const ALWAYS = ['name', 'areaHectares'];

export function screenRequest(selection: RowSelection): RowRequest {
  const tab = selection.collection as ListTab;
  const precision = tab === 'industrial-land' || tab === 'turnkey-sites' ? ['geometryPrecision'] : [];
  const properties = [...new Set([...columnsOf(tab).map(({ property }) => property), ...ALWAYS, ...precision])].join(',');
  return { selection, url: itemsUrl(selection.collection, { ...selection.params, properties, skipGeometry: true }) };
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
