import { stateProperty } from '../../api/inventory';
import type { ApiFeature, FeaturePage, ListTotals } from '../../api/types';
import type { InventoryKind } from '../../api/vocabulary';
import type { ListTab } from '../../state/layers';
import { say } from '../../text/say';

/** Of inventories not the hectares but the states are worth a total. */
export function inventoryText(rows: readonly ApiFeature[], kind: InventoryKind): string {
  const count = (state: string) => rows.filter(({ properties }) => (properties[stateProperty(kind)] ?? 'none') === state).length;
  return say.list.inventoryTotal(count('published'), count('zero'), count('none'));
}

/** One sentence under the count. Hectares are added by the API alone, so that a list, a sheet and a summary agree. */
export function totalsText(tab: ListTab, { features, totals }: FeaturePage): string {
  if (tab === 'turnkey-sites') return sitesText(features);
  return totals ? hectaresText(tab, totals) : '';
}

/** Hectares of turnkey sites may be those of a whole zone and are never added. */
function sitesText(rows: readonly ApiFeature[]): string {
  const unplaced = rows.filter(({ geometry }) => geometry === null).length;
  return unplaced > 0 ? `${say.list.unplacedCount(unplaced)} ; ${say.list.noSiteTotal}` : say.list.noSiteTotal;
}

function hectaresText(tab: ListTab, { areaHectares, counted, inside, unstated }: ListTotals): string {
  const note = inside === 0 ? '' : `, ${tab === 'epci' ? say.list.withoutEpt : say.list.withoutInnerPlots}`;
  const hectares = areaHectares ?? 0;
  return (unstated > 0 ? say.list.hectaresOf(counted, unstated, hectares) : say.list.hectares(hectares)) + note;
}
