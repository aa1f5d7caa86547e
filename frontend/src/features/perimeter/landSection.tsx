import type { Coverage, LandShare } from '../../api/coverage';
import { formatCount, formatHectares } from '../../text/numbers';
import { say } from '../../text/say';

const MOST_SITES = 30;

/** Land and turnkey sites inside, and whose inventory is missing. */
export function LandSection({ report: { industrialLand, turnkeySites } }: { report: Coverage }) {
  const { count, areaHectares, unstated, byKind, byStatus, epciWithoutInventory } = industrialLand;
  return (
    <>
      <p>{say.coverage.land(count, areaHectares, unstated)}</p>
      {epciWithoutInventory.length > 0 && <p class="notice-line">{say.coverage.noInventory(epciWithoutInventory)}</p>}
      {count > 0 && (
        <div class="land-tables">
          <ShareTable title={say.report.byKind} shares={byKind} word={say.words.landNature} />
          <ShareTable title={say.report.byStatus} shares={byStatus} word={say.words.landStatus} />
        </div>
      )}
      <p>{say.coverage.sites(turnkeySites.count)}</p>
      {turnkeySites.count > 0 && <SiteTable turnkeySites={turnkeySites} />}
    </>
  );
}

function ShareTable({ title, shares, word }: { title: string; shares: readonly LandShare[]; word: (value: string) => string }) {
  const { columns } = say.report;
  return (
    <div class="table-frame">
      <table class="ledger">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" class="is-number">
              {columns.count}
            </th>
            <th scope="col" class="is-number">
              {columns.hectares}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <tr key={share.value}>
              <th scope="row">{word(share.value)}</th>
              <td class="is-number" data-label={columns.count}>
                {formatCount(share.count)}
              </td>
              <td class="is-number" data-label={columns.hectares}>
                {share.areaHectares === null ? say.words.notStated : formatHectares(share.areaHectares)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SiteTable({ turnkeySites: { count, items } }: Pick<Coverage, 'turnkeySites'>) {
  const { columns } = say.report;
  const shown = items.slice(0, MOST_SITES);
  return (
    <>
      <div class="table-frame">
        <table class="ledger">
          <thead>
            <tr>
              <th scope="col">{say.report.sites}</th>
              <th scope="col">{columns.commune}</th>
              <th scope="col">{columns.readiness}</th>
              <th scope="col" class="is-number">
                {columns.hectares}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, name, commune, readiness, areaHectares }) => (
              <tr key={id}>
                <th scope="row">{name ?? say.sheet.unnamed}</th>
                <td data-label={columns.commune}>{commune ?? say.words.notStated}</td>
                <td data-label={columns.readiness}>{readiness === null ? say.words.notStated : say.words.readiness(readiness)}</td>
                <td class="is-number" data-label={columns.hectares}>
                  {areaHectares === null ? say.words.notStated : formatHectares(areaHectares)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > shown.length && <p class="field-note">{say.report.others(count - shown.length)}</p>}
    </>
  );
}
