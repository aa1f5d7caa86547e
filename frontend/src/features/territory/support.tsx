import type { TerritoryProfile } from '../../api/profile';
import { say } from '../../text/say';
import { FactTable } from '../../ui/factTable';

/** What public pages say of the action plan and of the support; what they do not say is said to be unknown. */
export function Support({ profile: { phase, axes, support, regionFacts } }: { profile: TerritoryProfile }) {
  const words = say.territory;
  return (
    <section class="page-section" aria-labelledby="support">
      <h3 id="support">{words.support}</h3>
      <p>{words.axes(phase)}</p>
      {axes.length === 0 ? <p class="field-note">{words.noAxes}</p> : <FactTable facts={axes} caption={words.axesTable} />}
      {support.length === 0 ? <p class="field-note">{words.noSupport}</p> : <FactTable facts={support} caption={words.supportTable} hasPlaces />}
      {regionFacts.length > 0 && (
        <details class="card-details">
          <summary>{words.regionFacts(regionFacts.length)}</summary>
          <FactTable facts={regionFacts} caption={words.regionFacts(regionFacts.length)} hasPlaces />
        </details>
      )}
    </section>
  );
}
