import type { AreaTotals, LandPart, LandTotals, Measure } from '../../api/summary';
import { amountOf, partsOf } from '../../api/summary';
import type { Split } from '../../state/overview';

/** What an area says of a measure: a number, or why there is none. */
export type Reading = { kind: 'amount'; amount: number } | { kind: 'zero' } | { kind: 'unstated' } | { kind: 'none' };

/** No site shown is not no site: without an inventory nobody knows. Sites without a surface are not zero hectares. */
export function readingOf(area: AreaTotals, measure: Measure): Reading {
  if (area.count === 0) return area.inventory === 'none' ? { kind: 'none' } : { kind: 'zero' };
  const amount = amountOf(area, measure);
  if (amount === null) return { kind: 'unstated' };
  return amount > 0 ? { kind: 'amount', amount } : { kind: 'zero' };
}

/** The parts of the columns beside the totals. */
export const splitOf = (totals: LandTotals, split: Split): readonly LandPart[] => (split === 'none' ? [] : partsOf(totals, split));

/** What the areas say together, for one sentence. */
export interface Tally {
  all: number;
  withSites: number;
  none: number;
}

export function tallyOf(areas: readonly AreaTotals[]): Tally {
  const withSites = areas.filter(({ count }) => count > 0).length;
  const none = areas.filter((area) => readingOf(area, 'sites').kind === 'none').length;
  return { all: areas.length, withSites, none };
}
