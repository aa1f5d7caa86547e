import type { LandSummary } from '../../api/summary';
import type { Stage } from '../../map/stage';
import { listLand } from '../../state/changes';
import { embed, shared } from '../../state/share';
import { say } from '../../text/say';
import { CopyLink } from '../../ui/copyLink';
import { EmbedButton } from '../../ui/embedButton';
import { Icon } from '../../ui/icons';
import { StepLink } from '../../ui/stepLink';
import { showList } from './click';
import { tallyOf } from './measures';
import { tableUrl } from './overviewModel';

/** What the filters leave in all, in how many areas, and the ways to take it away. */
export function OverviewTotal({ stage, summary: { total, groups, by, outside } }: { stage: Stage; summary: LandSummary }) {
  const { store } = stage;
  return (
    <div class="overview-total">
      <p>
        <strong data-testid="overview-total">{say.overview.total(total)}</strong> {say.overview.tally(by, tallyOf(groups))}
      </p>
      {outside.count > 0 && <p class="field-note">{say.overview.outside(by, outside)}</p>}
      <div class="overview-tools">
        {total.count > 0 && (
          <StepLink href={store.addressOf(listLand(null))} className="button button-small" onStep={() => showList(stage, null)}>
            <Icon name="list" />
            {say.overview.listAll(total.count)}
          </StepLink>
        )}
        <a class="button button-small" href={tableUrl(store.state.value)} download>
          <Icon name="download" />
          {say.overview.csv}
        </a>
        <CopyLink address={() => store.addressOf(shared)} isSmall />
        <EmbedButton address={() => store.addressOf(embed)} />
      </div>
    </div>
  );
}
