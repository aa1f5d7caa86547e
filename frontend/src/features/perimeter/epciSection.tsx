import type { Coverage, CoveredEpci } from '../../api/coverage';
import { formatCount } from '../../text/numbers';
import { say } from '../../text/say';
import { LookSwatch } from '../../ui/swatches';
import { inPart, isShape } from './findings';
import { NamedRun } from './namedList';

const MOST_SENTENCES = 60;

/** Beside the map: each EPCI in a sentence, those in part first, with the communes that are missing. */
export function EpciSentences({ report }: { report: Coverage }) {
  const shape = isShape(report);
  const others = report.epci.length - MOST_SENTENCES;
  return (
    <section class="epci-sentences">
      <h4>{say.report.epci}</h4>
      <ul>
        {inPartFirst(report.epci)
          .slice(0, MOST_SENTENCES)
          .map((epci) => (
            <li key={epci.siren}>
              <LookSwatch look={epci.relation} />
              <div>
                <p>{say.coverage.epciSentence(epci, shape)}</p>
                {epci.relation === 'split' && epci.missingCommunes.length > 0 && <Missing epci={epci} />}
              </div>
            </li>
          ))}
      </ul>
      {others > 0 && <p class="field-note">{say.report.others(others)}</p>}
    </section>
  );
}

function Missing({ epci: { missingCommunes } }: { epci: CoveredEpci }) {
  return (
    <details>
      <summary>{say.report.missing(missingCommunes.length)}</summary>
      <p>{say.coverage.listed(missingCommunes)}</p>
    </details>
  );
}

/** On paper nothing can be unfolded: those in part in a sentence each, with the names of all that is missing. */
export function SplitEpci({ report }: { report: Coverage }) {
  return inPart(report).map((epci) => (
    <p key={epci.siren} class="commune-run">
      {say.coverage.epciSentence(epci, isShape(report))}{' '}
      <NamedRun title={say.report.missing(epci.missingCommunes.length)} communes={epci.missingCommunes} />
    </p>
  ));
}

const RANK = { split: 0, full: 1, touched: 2 };

const inPartFirst = (all: readonly CoveredEpci[]) => [...all].sort((a, b) => RANK[a.relation] - RANK[b.relation]);

/** All of them as a table, with every share. */
export function EpciTable({ report }: { report: Coverage }) {
  const { columns } = say.report;
  return (
    <div class="table-frame">
      <table class="ledger">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.relation}</th>
            <th scope="col" class="is-number">
              {columns.communes}
            </th>
            <th scope="col" class="is-number">
              {columns.populationShare}
            </th>
            <th scope="col" class="is-number">
              {columns.areaShare}
            </th>
          </tr>
        </thead>
        <tbody>
          {inPartFirst(report.epci).map((epci) => (
            <EpciRow key={epci.siren} epci={epci} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EpciRow({ epci }: { epci: CoveredEpci }) {
  const { columns } = say.report;
  const { share } = say.coverage;
  return (
    <tr>
      <th scope="row">
        {epci.name} <small>{epci.siren}</small>
      </th>
      <td data-label={columns.relation}>
        <LookSwatch look={epci.relation} />
        {say.coverage.relation[epci.relation]}
      </td>
      <td class="is-number" data-label={columns.communes}>
        {say.report.ofTotal(formatCount(epci.communesInside), formatCount(epci.communesTotal))}
      </td>
      <td class="is-number" data-label={columns.populationShare}>
        {share(epci.populationShare)}
      </td>
      <td class="is-number" data-label={columns.areaShare}>
        {share(epci.areaShare)}
      </td>
    </tr>
  );
}
