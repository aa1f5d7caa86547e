import type { Criterion, Found } from '../../api/nearby';
import { MOST_COMPARED } from '../../state/nearby';
import { formatHectares, formatKilometres } from '../../text/numbers';
import type { Language } from '../../text/language';
import { say } from '../../text/say';
import { langOf } from '../../ui/stated';
import { isSame } from './board';
import { toggleCompared } from './compared';
import type { NearbyModel } from './nearbyModel';
import { pinLook, quotedLanguage, reason, SIGNS, stated, wish } from './verdicts';

interface CardProps {
  found: Found;
  model: NearbyModel;
  isChosen: boolean;
  onOpen: () => void;
}

/** One site: where it stands, what it says of each wish, and why it has its rank. */
export function ResultCard({ found, model, isChosen, onOpen }: CardProps) {
  const { rank, criteria } = found;
  const name = nameOf(found);
  return (
    <li class={isChosen ? 'result-card is-chosen' : 'result-card'} value={rank}>
      <div class="result-head">
        <span class={`pin pin-${pinLook(found)}`} aria-hidden="true">
          {rank}
        </span>
        <div>
          <button type="button" class="link-button result-name" aria-current={isChosen ? 'true' : undefined} onClick={onOpen}>
            <span class="visually-hidden">{say.nearby.rank(rank)} </span>
            {name}
          </button>
          <p class="result-place">{placeOf(found)}</p>
        </div>
        <CompareCheck found={found} model={model} name={name} />
      </div>
      {criteria.length > 0 && (
        <ul class="verdicts" aria-label={say.nearby.criteriaOf(name)}>
          {criteria.map((criterion) => (
            <VerdictLine key={criterion.name} criterion={criterion} lang={quotedLanguage(criterion, found.feature.properties)} />
          ))}
        </ul>
      )}
      <p class="result-reason">{reason(found)}</p>
    </li>
  );
}

/** Sign and word; what the site states beside what is wished for. */
function VerdictLine({ criterion, lang }: { criterion: Criterion; lang: Language | undefined }) {
  const value = stated(criterion);
  return (
    <li class={`verdict verdict-${criterion.verdict}`}>
      <span class="verdict-sign" aria-hidden="true">
        {SIGNS[criterion.verdict]}
      </span>
      <span>
        {wish(criterion)}
        {say.nearby.colon}
        <strong>{say.nearby.verdict(criterion.verdict)}</strong>
        {value !== null && <span class="verdict-value" lang={lang && langOf(lang)}> ({value})</span>}
      </span>
    </li>
  );
}

export const nameOf = ({ feature }: Found) => String(feature.properties['name'] ?? say.sheet.unnamed);

function placeOf({ feature: { properties }, distanceKm }: Found): string {
  const { commune, areaHectares, geometryPrecision } = properties;
  return [
    distanceKm > 0 ? say.nearby.distance(formatKilometres(distanceKm)) : say.nearby.inside,
    typeof commune === 'string' && commune,
    typeof areaHectares === 'number' ? formatHectares(areaHectares) : say.nearby.noHectares,
    geometryPrecision === 'commune' && say.nearby.communePlace,
  ]
    .filter(Boolean)
    .join(' · ');
}

function CompareCheck({ found, model, name }: { found: Found; model: NearbyModel; name: string }) {
  const { compared } = model.search.value;
  const isCompared = compared.some((other) => isSame(other, found.ref));
  const isFull = !isCompared && compared.length >= MOST_COMPARED;
  return (
    <label class="check compare-check" title={isFull ? say.nearby.compareFull : undefined}>
      <input
        type="checkbox"
        checked={isCompared}
        disabled={isFull}
        aria-label={say.nearby.compare(name)}
        onChange={() => model.seek({ compared: toggleCompared(compared, found.ref) })}
      />
      <span aria-hidden="true">{say.nearby.compareShort}</span>
    </label>
  );
}
