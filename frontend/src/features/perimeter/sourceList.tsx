import type { Coverage } from '../../api/coverage';
import type { Sources } from '../../api/types';
import { formatDay } from '../../text/numbers';
import { say } from '../../text/say';
import { Stated } from '../../ui/stated';

/** Where the report's facts come from: what is loaded, with its year and licence. */
export function SourceList({ sources, report }: { sources: Sources | null; report: Coverage }) {
  const used = (sources?.sources ?? []).filter(({ loadedOn }) => loadedOn !== null);
  const { boundaryQuality } = report.perimeter;
  return (
    <section class="page-section report-sources">
      <h3>{say.report.sources}</h3>
      {boundaryQuality && <p>{`${say.sheet.quality} ${say.sheet.qualities[boundaryQuality] ?? boundaryQuality}.`}</p>}
      <ul>
        {used.map(({ id, title, producer, vintage, licence, loadedOn }) => (
          <li key={id}>
            <Stated text={say.report.sourceOf(title, producer, vintage, licence)} />
            {loadedOn !== null && ` · ${say.sheet.loadedOn.toLowerCase()} ${formatDay(loadedOn)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
