import type { ListedTerritory, RegionList } from '../../api/programme';
import { openTerritory } from '../../state/changes';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { StepLink } from '../../ui/stepLink';

/** Each region's territories of both phases, with their largest towns. */
export function RegionLists({ regions, store }: { regions: readonly RegionList[]; store: Store }) {
  const words = say.programme;
  return (
    <>
      <p class="page-intro">{words.regionsNote}</p>
      {regions.map(({ id, name, territories }) => (
        <details key={id} class="region-list">
          <summary>
            <strong>{name}</strong> <small>{words.inRegion(count(territories, 2), count(territories, 1))}</small>
          </summary>
          {([2, 1] as const).map((phase) => (
            <PhaseTable key={phase} region={name} phase={phase} territories={territories.filter((each) => each.phase === phase)} store={store} />
          ))}
        </details>
      ))}
    </>
  );
}

const count = (territories: readonly ListedTerritory[], phase: number) => territories.filter((each) => each.phase === phase).length;

interface TableProps {
  region: string;
  phase: 1 | 2;
  territories: readonly ListedTerritory[];
  store: Store;
}

function PhaseTable({ region, phase, territories, store }: TableProps) {
  const words = say.programme;
  if (territories.length === 0) return null;
  return (
    <div class="table-frame">
      <table class="ledger">
        <caption>{words.caption(region, phase)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.territory}</th>
            <th scope="col">{words.towns}</th>
            <th scope="col" class="is-number">
              {say.territory.population}
            </th>
          </tr>
        </thead>
        <tbody>
          {territories.map(({ id, name, population, towns }) => (
            <tr key={id}>
              <th scope="row">
                <StepLink href={store.addressOf(openTerritory(id))} onStep={() => store.change(openTerritory(id))}>
                  {name}
                </StepLink>
              </th>
              <td data-label={words.towns}>{towns.map((town) => town.name).join(', ')}</td>
              <td class="is-number" data-label={say.territory.population}>
                {words.number(population)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
