import type { Moment } from '../../api/programme';
import type { Fact } from '../../api/profile';
import { say } from '../../text/say';

/** Both phases and the waves of turnkey sites, in the order of time. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  return (
    <ol class="timeline">
      {moments.map(({ date, kind, phase, facts }) => (
        <li key={`${date} ${kind} ${String(phase)}`} class={phase === null ? undefined : `timeline-${String(phase)}`}>
          <time dateTime={date}>{say.programme.date(date)}</time>
          <div>
            <strong>{say.programme.moment(kind, phase)}</strong>
            {facts.map((fact) => (
              <Figure key={fact.text} fact={fact} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Figure({ fact: { kind, figure, unit, source, year } }: { fact: Fact }) {
  const [first = ''] = source.split('|').map((url) => url.trim());
  const amount = say.facts.amount(figure, unit);
  const isLink = /^https?:/.test(first) && URL.canParse(first);
  return (
    <p>
      {amount === null ? say.facts.kind(kind) : say.words.labelled(say.facts.kind(kind), amount)}
      {year !== null && ` (${String(year)})`}
      {isLink && (
        <>
          {' · '}
          <a href={first} target="_blank" rel="noreferrer noopener">
            {new URL(first).hostname.replace(/^www\./, '')}
          </a>
        </>
      )}
    </p>
  );
}
