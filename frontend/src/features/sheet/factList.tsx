import { language } from '../../text/language';
import { say } from '../../text/say';
import { langOf, Stated } from '../../ui/stated';
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

function FactLine({ label, value, lang, note, noteLang }: Fact) {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>
        {value === null ? <span class="not-stated">{say.words.notStated}</span> : <Stated text={value} of={lang ?? language} />}
        {note !== undefined && <small lang={noteLang && langOf(noteLang)}>{note}</small>}
      </dd>
    </div>
  );
}
