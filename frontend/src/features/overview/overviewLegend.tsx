import type { LandSummary, Measure } from '../../api/summary';
import { formatCount } from '../../text/numbers';
import { say } from '../../text/say';
import { STEP_SIGNS } from '../../ui/stepSigns';
import { TileSwatch } from '../../ui/swatches';
import { legendOf } from './choropleth';

/** What the signs on the map mean, and how many areas have each. */
export function OverviewLegend({ summary: { groups, by }, measure }: { summary: LandSummary; measure: Measure }) {
  const title = say.overview.legend(by, measure);
  return (
    <div class="overview-legend">
      <p>{title}</p>
      <ul aria-label={title}>
        {legendOf(groups, measure).map(({ sign, text, count }) => (
          <li key={sign}>
            <TileSwatch tile={STEP_SIGNS[sign]} />
            <span>{text}</span>
            <strong>{formatCount(count)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
