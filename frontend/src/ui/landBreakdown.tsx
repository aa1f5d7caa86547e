import type { LandTotals, Measure } from '../api/summary';
import { amountOf, DIVISIONS, partsOf } from '../api/summary';
import { formatCount } from '../text/numbers';
import { say } from '../text/say';
import { AmountBar } from './amountBar';

/** Totals of land by kind, status and stage. */
export function LandBreakdown({ total, measure }: { total: LandTotals; measure: Measure }) {
  if (total.count === 0) return null;
  return (
    <div class="breakdown">
      {DIVISIONS.map((division) => (
        <table key={division}>
          <caption>{say.overview.splitName(division)}</caption>
          <thead>
            <tr>
              <th scope="col">{say.overview.splitHead[division]}</th>
              <th scope="col" class="is-number">
                {say.overview.sites}
              </th>
              <th scope="col" class="is-number">
                {say.overview.hectares}
              </th>
            </tr>
          </thead>
          <tbody>
            {partsOf(total, division).map((part) => (
              <tr key={part.value}>
                <th scope="row">{say.overview.partName(division, part.value)}</th>
                <td class="is-number">{formatCount(part.count)}</td>
                <td class="is-number">
                  {part.areaHectares === null ? (
                    <span class="not-stated">{say.words.notStated}</span>
                  ) : (
                    say.overview.bare(part.areaHectares)
                  )}
                  <AmountBar part={amountOf(part, measure) ?? 0} whole={amountOf(total, measure) ?? 0} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
