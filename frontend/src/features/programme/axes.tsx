import type { Axis } from '../../api/programme';
import { say } from '../../text/say';
import { FactTable } from '../../ui/factTable';

/** What action plans are about; pages that count it disagree, so every figure keeps its own source. */
export function Axes({ axes }: { axes: readonly Axis[] }) {
  const words = say.programme;
  return (
    <>
      {([2, 1] as const).map((phase) => (
        <section key={phase} aria-label={say.words.phaseYears(phase)}>
          <h4>{say.words.phaseYears(phase)}</h4>
          <ul class="axis-list">
            {axes
              .filter((axis) => axis.phase === phase)
              .map(({ code, facts }) => (
                <li key={code}>
                  <strong>{words.axis(code)}</strong>
                  {facts.length > 0 && (
                    <span>
                      {say.words.several(facts.map(({ figure, unit, year }) => say.facts.dated(say.facts.amount(figure, unit), year)))}
                    </span>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <details class="card-details">
        <summary>{words.axisSources}</summary>
        <FactTable facts={axes.flatMap(({ facts }) => facts)} caption={words.axisSources} />
      </details>
    </>
  );
}
