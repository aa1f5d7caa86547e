import type { AreaTotals, Measure } from '../../api/summary';
import { amountOf } from '../../api/summary';
import type { Split } from '../../state/overview';
import { compareText } from '../../text/numbers';
import { splitOf } from './measures';

/** A column of the table: the name, the sites, the hectares, or one part of the split. */
export type ColumnKey = 'name' | 'count' | 'areaHectares' | `part-${string}`;

export const partKey = (value: string | null): ColumnKey => `part-${value ?? 'null'}`;

export interface Order {
  column: string;
  isDescending: boolean;
}

export const orderOf = (sort: string): Order => ({ column: sort.replace(/^-/, ''), isDescending: sort.startsWith('-') });

/** Numbers begin with the largest; the same column again turns the order round. */
export function nextSort(sort: string, column: ColumnKey): string {
  const { column: current, isDescending } = orderOf(sort);
  if (current === column) return isDescending ? column : `-${column}`;
  return column === 'name' ? column : `-${column}`;
}

/** Areas that say nothing come last in either direction, those without an inventory after those with zero; names break ties. */
export function sortAreas(areas: readonly AreaTotals[], sort: string, split: Split, measure: Measure): AreaTotals[] {
  const { column, isDescending } = orderOf(sort);
  if (column === 'name') {
    const turn = isDescending ? -1 : 1;
    return [...areas].sort((a, b) => turn * compareText(a.name, b.name) || compareText(a.id, b.id));
  }
  const turn = isDescending ? -1 : 1;
  const value = (area: AreaTotals) => valueOf(area, column, split, measure);
  return [...areas].sort((a, b) => rank(a) - rank(b) || turn * (value(a) - value(b)) || compareText(a.name, b.name));
}

const rank = ({ count, inventory }: AreaTotals) => (count > 0 ? 0 : inventory === 'none' ? 2 : 1);

function valueOf(area: AreaTotals, column: string, split: Split, measure: Measure): number {
  if (column === 'count') return area.count;
  if (column === 'areaHectares') return area.areaHectares ?? 0;
  const part = splitOf(area, split).find(({ value }) => partKey(value) === column);
  return (part && amountOf(part, measure)) ?? 0;
}
