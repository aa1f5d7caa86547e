import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LandSummary } from '../../api/summary';
import type { Stage } from '../../map/stage';
import { say } from '../../text/say';
import { announce } from '../../ui/live';
import { LandBreakdown } from '../../ui/landBreakdown';
import { Empty, FailureNote, Loading } from '../../ui/status';
import { OverviewControls } from './overviewControls';
import { OverviewFilters } from './overviewFilters';
import { OverviewLegend } from './overviewLegend';
import { OverviewModel } from './overviewModel';
import { OverviewTable } from './overviewTable';
import { OverviewTotal } from './overviewTotal';
import { tallyOf } from './measures';

/** Hectares and sites by area: a table, a map of classes and the way to the sites themselves, under one set of filters. */
export function OverviewPanel({ stage }: { stage: Stage }) {
  const model = useModel(() => new OverviewModel(stage));
  const { status, value } = model.summary.answer.value;
  useEffect(
    () => () => {
      stage.choropleth.value = null;
    },
    [stage],
  );
  return (
    <div class="overview">
      <OverviewFilters stage={stage} />
      <OverviewControls store={stage.store} />
      <Failed model={model} />
      {value === null && status === 'loading' && <Loading />}
      {value && (
        <div class={status === 'ready' ? 'overview-result' : 'overview-result is-stale'}>
          <Spoken summary={value} isReady={status === 'ready'} />
          <OverviewTotal stage={stage} summary={value} />
          {value.groups.length === 0 ? (
            <Empty title={say.overview.noAreas} hint={say.overview.noAreasHint} />
          ) : (
            <>
              <OverviewLegend summary={value} measure={stage.store.state.value.overview.measure} />
              <OverviewTable stage={stage} summary={value} areas={model.areas.value} />
            </>
          )}
          <section aria-labelledby="breakdown">
            <h3 id="breakdown">{say.overview.breakdown}</h3>
            <LandBreakdown total={value.total} measure={stage.store.state.value.overview.measure} />
          </section>
        </div>
      )}
    </div>
  );
}

function Failed({ model: { summary } }: { model: Pick<InstanceType<typeof OverviewModel>, 'summary'> }) {
  const answer = summary.answer.value;
  return answer.status === 'failed' ? <FailureNote failure={answer.failure} onRetry={summary.retry} /> : null;
}

/** The answer in a sentence, for those who do not see the table change. */
function Spoken({ summary, isReady }: { summary: LandSummary; isReady: boolean }) {
  const { total, groups, by } = summary;
  const sentence = `${say.overview.total(total)} ${say.overview.tally(by, tallyOf(groups))}`;
  useEffect(() => {
    if (isReady) announce(sentence);
  }, [isReady, sentence]);
  return null;
}
