import { MOST_COMPARED } from '../../state/nearby';
import { say } from '../../text/say';
import type { NearbyModel } from './nearbyModel';

/** What is put side by side so far. */
export function CompareBar({ model }: { model: NearbyModel }) {
  const { compared } = model.search.value;
  if (compared.length === 0) return null;
  return (
    <div class="compare-bar">
      {compared.length > 1 ? (
        <button type="button" class="button button-main button-small" onClick={() => model.seek({ isComparing: true })}>
          {say.nearby.compareOpen(compared.length)}
        </button>
      ) : (
        <span class="field-note">{say.nearby.compareOne}</span>
      )}
      {compared.length === MOST_COMPARED && <span class="field-note">{say.nearby.compareFull}</span>}
      <button type="button" class="link-button" onClick={() => model.seek({ compared: [] })}>
        {say.nearby.compareClear}
      </button>
    </div>
  );
}
