import { say } from '../../text/say';
import { FailureNote } from '../../ui/status';
import type { PerimeterModel } from './perimeterModel';

/** Why there is no report; a year that is not loaded must not bar the way to the newest one. */
export function CoverageFailure({ model }: { model: PerimeterModel }) {
  const answer = model.coverage.answer.value;
  const { vintage } = model.asked.value;
  if (answer.status !== 'failed') return null;
  return (
    <>
      <FailureNote failure={answer.failure} onRetry={model.coverage.retry} />
      {vintage !== null && (
        <button type="button" class="button button-small" onClick={() => model.arrange({ vintage: null })}>
          {say.report.newestInstead(vintage)}
        </button>
      )}
    </>
  );
}
