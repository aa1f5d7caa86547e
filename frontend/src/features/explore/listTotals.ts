import { stateProperty } from '../../api/inventory';
import type { ApiFeature, Properties } from '../../api/types';
import type { InventoryKind } from '../../api/vocabulary';
import { isInnerPlot } from '../../api/vocabulary';
import type { ListTab } from '../../state/layers';
import { say } from '../../text/say';

export interface Totals {
  stated: number;
  unstated: number;
  /** Rows without geometry; told for turnkey sites, whose geometry is asked for. */
  unplaced: number;
  /** null: this list has no meaningful sum. */
  areaHectares: number | null;
}

/**
 * Hectares of turnkey sites may be those of a whole zone and are never added; EPT lie inside the Métropole du Grand Paris, and a
 * plot inside its zone.
 */
export function totalsOf(tab: ListTab, rows: readonly ApiFeature[]): Totals {
  let stated = 0;
  let sum = 0;
  let unstated = 0;
  for (const { properties } of rows) {
    const hectares = properties['areaHectares'];
    if (typeof hectares !== 'number') unstated += 1;
    else if (!isInside(properties)) {
      stated += 1;
      sum += hectares;
    }
  }
  const unplaced = tab === 'turnkey-sites' ? rows.filter(({ geometry }) => geometry === null).length : 0;
  return { stated, unstated, unplaced, areaHectares: tab === 'turnkey-sites' ? null : sum };
}

const isInside = ({ kind, zone }: Properties) => kind === 'EPT' || isInnerPlot(kind, zone);

/** Of inventories not the hectares but the states are worth a total. */
export function inventoryText(rows: readonly ApiFeature[], kind: InventoryKind): string {
  const count = (state: string) => rows.filter(({ properties }) => (properties[stateProperty(kind)] ?? 'none') === state).length;
  return say.list.inventoryTotal(count('published'), count('zero'), count('none'));
}

/** One sentence under the count. */
export function totalsText(tab: ListTab, rows: readonly ApiFeature[]): string {
  const totals = totalsOf(tab, rows);
  if (totals.areaHectares === null)
    return totals.unplaced > 0 ? `${say.list.unplacedCount(totals.unplaced)} ; ${say.list.noSiteTotal}` : say.list.noSiteTotal;
  const hasInside = rows.some(({ properties }) => isInside(properties));
  const note = !hasInside ? '' : `, ${tab === 'epci' ? say.list.withoutEpt : say.list.withoutInnerPlots}`;
  if (totals.unstated > 0) return say.list.hectaresOf(totals.stated, totals.unstated, totals.areaHectares) + note;
  return say.list.hectares(totals.areaHectares) + note;
}
