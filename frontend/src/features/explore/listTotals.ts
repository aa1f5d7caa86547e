import type { ApiFeature } from '../../api/types';
import type { ListTab } from '../../state/layers';
import { fr } from '../../text/fr';

export interface Totals {
  stated: number;
  unstated: number;
  /** Rows without geometry; told for turnkey sites, whose geometry is asked for. */
  unplaced: number;
  /** null: this list has no meaningful sum. */
  areaHectares: number | null;
}

/** Hectares of turnkey sites may be those of a whole zone and are never added; EPT lie inside the Métropole du Grand Paris. */
export function totalsOf(tab: ListTab, rows: readonly ApiFeature[]): Totals {
  let stated = 0;
  let sum = 0;
  let unstated = 0;
  for (const { properties } of rows) {
    const hectares = properties['areaHectares'];
    if (typeof hectares !== 'number') unstated += 1;
    else if (properties['kind'] !== 'EPT') {
      stated += 1;
      sum += hectares;
    }
  }
  const unplaced = tab === 'turnkey-sites' ? rows.filter(({ geometry }) => geometry === null).length : 0;
  return { stated, unstated, unplaced, areaHectares: tab === 'turnkey-sites' ? null : sum };
}

/** One sentence under the count. */
export function totalsText(tab: ListTab, totals: Totals, hasEpt: boolean): string {
  if (totals.areaHectares === null)
    return totals.unplaced > 0 ? `${fr.list.unplacedCount(totals.unplaced)} ; ${fr.list.noSiteTotal}` : fr.list.noSiteTotal;
  if (totals.unstated > 0) return fr.list.hectaresOf(totals.stated, totals.unstated, totals.areaHectares);
  const note = tab === 'epci' && hasEpt ? `, ${fr.list.withoutEpt}` : '';
  return fr.list.hectares(totals.areaHectares) + note;
}
