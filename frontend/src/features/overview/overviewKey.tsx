import { useModel } from '@preact/signals';
import type { Stage } from '../../map/stage';
import { say } from '../../text/say';
import { FailureNote, Loading } from '../../ui/status';
import { OverviewLegend } from './overviewLegend';
import { OverviewModel } from './overviewModel';

/** Where the map stands alone: what its classes mean and what they add up to. */
export function OverviewKey({ stage }: { stage: Stage }) {
  const model = useModel(() => new OverviewModel(stage));
  const answer = model.summary.answer.value;
  if (answer.status === 'failed') return <FailureNote failure={answer.failure} onRetry={model.summary.retry} />;
  const summary = answer.value;
  if (!summary) return <Loading />;
  return (
    <>
      <p>{say.overview.total(summary.total)}</p>
      <OverviewLegend summary={summary} measure={stage.store.state.value.overview.measure} />
    </>
  );
}
