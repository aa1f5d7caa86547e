import type { Coverage } from '../../api/coverage';
import { SearchBox } from '../../search/searchBox';
import { formatCount, formatHectares } from '../../text/numbers';
import { say } from '../../text/say';
import { Icon } from '../../ui/icons';
import { FailureNote, Loading } from '../../ui/status';
import { inPart, nameOf } from './findings';
import type { PerimeterModel } from './perimeterModel';

const MOST_COMPARED = 3;

/** One of the territories beside the perimeter; without a report where there is none of it. */
interface Other {
  id: string;
  report: Coverage | null;
}

/** This perimeter beside up to three territories of either phase. */
export function Comparison({ model, report }: { model: PerimeterModel; report: Coverage }) {
  const { compared } = model.asked.value;
  const answer = model.compared.answer.value;
  const others = compared.flatMap((id): Other[] => {
    const other = answer.value?.get(id);
    return other === undefined ? [] : [{ id, report: other }];
  });
  const words = say.perimeter.compare;
  return (
    <section class={compared.length > 0 ? 'page-section beside' : 'page-section beside is-empty'}>
      <h3>{words.title}</h3>
      {compared.length < MOST_COMPARED ? (
        <SearchBox
          id="perimeter-compare"
          label={words.label}
          placeholder={words.placeholder}
          accepts={['territories']}
          isEmptiedOnChoice
          onChoose={({ id }) => model.arrange({ compared: [...new Set([...compared, id])].slice(0, MOST_COMPARED) })}
        />
      ) : (
        <p class="field-note">{words.full}</p>
      )}
      {compared.length === 0 && <p class="field-note">{words.note}</p>}
      {answer.status === 'loading' && <Loading />}
      {answer.status === 'failed' && <FailureNote failure={answer.failure} onRetry={model.compared.retry} />}
      {others.length > 0 && (
        <ComparisonTable
          report={report}
          others={others}
          isStale={answer.status !== 'ready'}
          onRemove={(id) => model.arrange({ compared: compared.filter((each) => each !== id) })}
        />
      )}
    </section>
  );
}

const stated = (value: number | null, format: (value: number) => string) => (value === null ? say.words.notStated : format(value));

/** What is told of each, in the order of the table. */
const ROWS: readonly { title: () => string; cell: (report: Coverage) => string }[] = [
  { title: () => say.report.columns.population, cell: ({ perimeter }) => stated(perimeter.population, formatCount) },
  { title: () => say.report.columns.hectares, cell: ({ perimeter }) => stated(perimeter.areaHectares, formatHectares) },
  { title: () => say.report.columns.communes, cell: ({ perimeter }) => formatCount(perimeter.communes) },
  { title: () => say.report.columns.epci, cell: ({ perimeter }) => formatCount(perimeter.epci) },
  { title: () => say.report.columns.epciSplit, cell: (report) => formatCount(inPart(report).length) },
  { title: () => say.report.columns.land, cell: ({ industrialLand }) => formatCount(industrialLand.count) },
  { title: () => say.report.columns.landHectares, cell: ({ industrialLand }) => stated(industrialLand.areaHectares, formatHectares) },
  { title: () => say.report.columns.sites, cell: ({ turnkeySites }) => formatCount(turnkeySites.count) },
];

interface TableProps {
  report: Coverage;
  others: readonly Other[];
  isStale: boolean;
  onRemove: (id: string) => void;
}

function ComparisonTable({ report, others, isStale, onRemove }: TableProps) {
  return (
    <div class={isStale ? 'table-frame is-stale' : 'table-frame'}>
      <table class="ledger beside-table">
        <thead>
          <tr>
            <td />
            <th scope="col" class="is-number">
              {nameOf(report)}
            </th>
            {others.map((other) => (
              <th key={other.id} scope="col" class="is-number">
                <Compared other={other} onRemove={onRemove} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ title, cell }) => (
            <tr key={title()}>
              <th scope="row">{title()}</th>
              <td class="is-number" data-label={nameOf(report)}>
                {cell(report)}
              </td>
              {others.map(({ id, report: other }) => (
                <td key={id} class="is-number" data-label={other ? nameOf(other) : id}>
                  {other && cell(other)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Compared({ other: { id, report }, onRemove }: { other: Other; onRemove: (id: string) => void }) {
  const name = report ? nameOf(report) : id;
  const phase = report?.perimeter.phase ?? null;
  return (
    <>
      {name} {phase !== null && <small>{say.words.phase(phase)}</small>}
      {report === null && <small>{say.perimeter.compare.missing}</small>}
      <button
        type="button"
        class="icon-button"
        aria-label={say.perimeter.compare.remove(name)}
        onClick={() => {
          onRemove(id);
          document.getElementById('perimeter-compare')?.focus();
        }}
      >
        <Icon name="close" />
      </button>
    </>
  );
}
