import { useEffect } from 'preact/hooks';
import type { Stage } from '../../map/stage';
import { shared } from '../../state/share';
import { formatKilometres } from '../../text/numbers';
import { say } from '../../text/say';
import { announce } from '../../ui/live';
import { FailureNote, Loading } from '../../ui/status';
import { CompareBar } from './compareBar';
import { NothingFound } from './nothingFound';
import type { NearbyModel, NearbyResult } from './nearbyModel';
import { placeName } from './placeName';
import { ResultList } from './resultList';
import { TakeAway } from './takeAway';
import { countFits } from './verdicts';
import { readWhereabouts } from './whereabouts';

interface ResultProps {
  stage: Stage;
  model: NearbyModel;
}

/** What there is, in words first. The last result stays, pale, until the next one comes. */
export function ResultSection({ stage, model }: ResultProps) {
  const answer = model.result.answer.value;
  const isStale = answer.status === 'loading' && answer.value !== null;
  useSpokenResult(answer.status === 'ready' ? answer.value : null);
  return (
    <section class={isStale ? 'found is-stale' : 'found'} aria-labelledby="nearby-found" aria-busy={answer.status === 'loading'}>
      <h3 id="nearby-found">{say.nearby.results}</h3>
      {answer.status === 'failed' && <Failed model={model} />}
      {answer.status === 'loading' && answer.value === null && <Loading text={say.nearby.searching} />}
      {answer.value && answer.status !== 'failed' && <Found stage={stage} model={model} result={answer.value} />}
    </section>
  );
}

/** A name that nobody bears, or an id that is none, is no trouble of the server's. */
function Failed({ model: { result, search } }: { model: NearbyModel }) {
  const answer = result.answer.value;
  if (answer.status !== 'failed') return null;
  const isNamed = readWhereabouts(search.value.near)?.kind === 'named';
  if (isNamed && ['missing', 'refused'].includes(answer.failure.kind)) {
    return (
      <p class="notice-line" role="alert">
        {say.nearby.unknownPlace}
      </p>
    );
  }
  return <FailureNote failure={answer.failure} onRetry={result.retry} />;
}

function Found({ stage, model, result }: ResultProps & { result: NearbyResult }) {
  const { found, matched, withoutPlace, search } = result;
  return (
    <>
      <p class="found-count" data-testid="nearby-count">
        {headline(result)}
      </p>
      {matched === 0 ? <NothingFound model={model} result={result} /> : <Split result={result} />}
      {found.length > 0 && <CompareBar model={model} />}
      {found.length > 0 && <ResultList stage={stage} model={model} result={result} />}
      {found.length < matched && (
        <button type="button" class="button" onClick={model.more}>
          {say.nearby.more}
        </button>
      )}
      {withoutPlace > 0 && <p class="field-note">{say.nearby.withoutPlace(withoutPlace, search.target)}</p>}
      <TakeAway result={result} address={() => stage.store.addressOf(shared)} />
    </>
  );
}

/** How many fit, do not say, and do not fit, of those that are shown. */
function Split({ result: { found, matched } }: { result: NearbyResult }) {
  const hasCriteria = (found[0]?.criteria.length ?? 0) > 0;
  return (
    <>
      {hasCriteria && <p data-testid="nearby-split">{splitOf(found)}</p>}
      {found.length < matched && <p class="field-note">{say.nearby.firstOnly(found.length, matched)}</p>}
    </>
  );
}

const splitOf = (found: NearbyResult['found']) => {
  const { fits, unsure, misfits } = countFits(found);
  return say.nearby.summary(fits, unsure, misfits);
};

function headline(result: NearbyResult): string {
  const { search, matched, radiusKm } = result;
  const isArea = readWhereabouts(search.near)?.kind === 'area';
  const where = isArea || radiusKm === null ? say.nearby.insideArea : say.nearby.within(formatKilometres(radiusKm), placeName(result));
  return `${say.nearby.things(search.target, matched)} ${where}`;
}

function useSpokenResult(result: NearbyResult | null) {
  useEffect(() => {
    if (!result) return;
    const hasCriteria = (result.found[0]?.criteria.length ?? 0) > 0;
    announce([headline(result), hasCriteria && splitOf(result.found)].filter(Boolean).join('. '));
  }, [result]);
}
