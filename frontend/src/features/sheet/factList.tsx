import { say } from '../../text/say';
import type { Fact, FactGroup } from './facts';

export function FactList({ groups }: { groups: readonly FactGroup[] }) {
  return groups.map(({ title, facts, note }) => (
    <section key={title} class="fact-group">
      <h3>{title}</h3>
      {facts.length > 0 && (
        <dl>
          {facts.map((fact) => (
            <FactLine key={fact.label} {...fact} />
          ))}
        </dl>
      )}
      {note !== undefined && <p class="field-note">{note}</p>}
    </section>
  ));
}

function FactLine({ label, value, note }: Fact) {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>
        {value ?? <span class="not-stated">{say.words.notStated}</span>}
        {note !== undefined && <small>{note}</small>}
      </dd>
    </div>
  );
}
