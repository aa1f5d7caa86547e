import type { Coverage, OverlappingTerritory } from '../../api/coverage';
import { formatCount } from '../../text/numbers';
import { say } from '../../text/say';
import { LookSwatch } from '../../ui/swatches';
import { overlapsOf } from './findings';

/** Territories of both phases that share ground with the perimeter. */
export function OverlapTable({ report }: { report: Coverage }) {
  const { columns } = say.report;
  return (
    <div class="table-frame">
      <table class="ledger">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.phase}</th>
            {[columns.inCommon, columns.ofPerimeter, columns.ofTerritory].map((title) => (
              <th key={title} scope="col" class="is-number">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {overlapsOf(report).map((territory) => (
            <Row key={territory.id} territory={territory} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ territory: { name, phase, communesInCommon, shareOfPerimeter, shareOfTerritory } }: { territory: OverlappingTerritory }) {
  const { columns } = say.report;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={columns.phase}>
        <LookSwatch look={phase === 1 ? 'overlap-1' : 'overlap-2'} />
        {String(phase)}
      </td>
      <td class="is-number" data-label={columns.inCommon}>
        {formatCount(communesInCommon)}
      </td>
      <td class="is-number" data-label={columns.ofPerimeter}>
        {say.coverage.share(shareOfPerimeter)}
      </td>
      <td class="is-number" data-label={columns.ofTerritory}>
        {say.coverage.share(shareOfTerritory)}
      </td>
    </tr>
  );
}
