import type { Fact } from '../api/profile';
import { say } from '../text/say';
import { langOf } from './stated';

interface FactTableProps {
  facts: readonly Fact[];
  caption: string;
  /** Whether the facts speak of several places. */
  hasPlaces?: boolean;
}

/** Figures of public pages: none without its year and its source, and none merged with another. */
export function FactTable({ facts, caption, hasPlaces = false }: FactTableProps) {
  const words = say.facts;
  return (
    <div class="table-frame">
      <table class="ledger fact-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.fact}</th>
            {hasPlaces && <th scope="col">{words.place}</th>}
            <th scope="col" class="is-number">
              {words.figure}
            </th>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={`${fact.kind} ${fact.place} ${fact.text} ${fact.figure}`}>
              <th scope="row">
                {words.kind(fact.kind)}
                <Note text={fact.text} />
              </th>
              {hasPlaces && <td data-label={words.place}>{fact.place}</td>}
              <td class="is-number" data-label={words.figure}>
                {words.amount(fact.figure, fact.unit) ?? <span class="not-stated">{say.words.notStated}</span>}
              </td>
              <td data-label={words.year}>{fact.year ?? <span class="not-stated">{say.words.notStated}</span>}</td>
              <td data-label={words.source}>
                <Sources text={fact.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The table of facts is written in English; a note that has no translation says which language it is in. */
function Note({ text }: { text: string }) {
  const translated = say.facts.note(text);
  if (translated !== null) return <small>{translated}</small>;
  return <small lang={langOf('en')}>{text}</small>;
}

function Sources({ text }: { text: string }) {
  const urls = text.split('|').map((url) => url.trim()).filter((url) => /^https?:/.test(url) && URL.canParse(url));
  if (urls.length === 0) return <span class="not-stated">{say.words.notStated}</span>;
  return (
    <>
      {urls.map((url) => (
        <a key={url} class="fact-source" href={url} target="_blank" rel="noreferrer noopener">
          {new URL(url).hostname.replace(/^www\./, '')}
        </a>
      ))}
    </>
  );
}
