import { useModel } from '@preact/signals';
import type { Stage } from '../../map/stage';
import { say } from '../../text/say';
import { OverviewLegend } from './overviewLegend';
import { OverviewModel } from './overviewModel';

/** Where the map stands alone: what its classes mean and what they add up to. */
export function OverviewKey({ stage }: { stage: Stage }) {
  const model = useModel(() => new OverviewModel(stage));
  const summary = model.summary.answer.value.value;
  if (!summary) return null;
  return (
    <>
      <p>{say.overview.total(summary.total)}</p>
      <OverviewLegend summary={summary} measure={stage.store.state.value.overview.measure} />
    </>
  );
}
