import type { LoadedCounts } from '../../api/programme';
import { formatCount, formatDay } from '../../text/numbers';
import { say } from '../../text/say';

/** Counted in the loaded data, with their date: never copied from a page. */
export function Counts({ counts }: { counts: LoadedCounts }) {
  const { territoriesByPhase, phase, members, communes, population, land, turnkeySites, loadedOn, vintage } = counts;
  const words = say.programme;
  const facts: readonly [string, string][] = [
    [words.territoriesOf(2), formatCount(territoriesByPhase['2'] ?? 0)],
    [words.territoriesOf(1), formatCount(territoriesByPhase['1'] ?? 0)],
    [words.members(phase), formatCount(members)],
    [words.communes(phase), formatCount(communes)],
    [words.population(phase), formatCount(population)],
    [words.turnkeySites, formatCount(turnkeySites)],
    [words.land, say.overview.total(land)],
  ];
  return (
    <>
      <dl class="source-card card-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{value}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <p class="field-note">{words.counted(vintage, loadedOn === null ? null : formatDay(loadedOn))}</p>
    </>
  );
}
