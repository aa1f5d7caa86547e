import { FARTHEST } from '../../state/nearby';
import { formatKilometres } from '../../text/numbers';
import { say } from '../../text/say';
import type { Hints } from './hints';
import type { NearbyModel, NearbyResult } from './nearbyModel';

/** An empty result says what there would be farther away, or with less asked. */
export function NothingFound({ model, result }: { model: NearbyModel; result: NearbyResult }) {
  const { status, value } = model.hints.answer.value;
  const { search, radiusKm } = result;
  return (
    <div class="nothing-found">
      <p>{say.nearby.none}</p>
      {radiusKm === null && <p>{say.nearby.noneInArea}</p>}
      {status === 'ready' && value.looser > 0 && (
        <p>
          {say.nearby.noneLoose(value.looser, search.target)}{' '}
          <button type="button" class="link-button" onClick={() => model.seek({ isStrict: false })}>
            {say.nearby.loosen}
          </button>
        </p>
      )}
      {status === 'ready' && radiusKm !== null && <Farther model={model} nearest={value.nearest} />}
    </div>
  );
}

interface FartherProps {
  model: NearbyModel;
  nearest: Hints['nearest'];
}

function Farther({ model, nearest }: FartherProps) {
  if (!nearest) return <p>{say.nearby.noneAnywhere}</p>;
  const radius = roundUp(nearest.distanceKm);
  return (
    <p>
      {say.nearby.noneNearest(nearest.name, formatKilometres(nearest.distanceKm))}{' '}
      <button type="button" class="link-button" onClick={() => model.seek({ radiusKm: radius })}>
        {say.nearby.widen(formatKilometres(radius))}
      </button>
    </p>
  );
}

const STEP = 10; // kilometres

/** The next round radius that takes a distance in. */
export const roundUp = (km: number) => Math.min(FARTHEST, Math.ceil((km + 0.01) / STEP) * STEP);
