import type { AreaTotals } from '../../api/summary';
import { amountOf, areaOf } from '../../api/summary';
import type { Stage } from '../../map/stage';
import { listLand } from '../../state/changes';
import { formatCount } from '../../text/numbers';
import { say } from '../../text/say';
import { AmountBar } from '../../ui/amountBar';
import { StepLink } from '../../ui/stepLink';
import { showList } from './click';
import type { Reading } from './measures';
import { splitOf } from './measures';

interface RowProps {
  stage: Stage;
  area: AreaTotals;
  reading: Reading;
  /** The values of the split, in the order of the columns. */
  parts: readonly (string | null)[];
  /** Largest amount of the table, which the bars are measured against. */
  most: number;
}

/** The name leads to the sheet, the number of sites to the list of these very sites. */
export function AreaRow({ stage, area, reading, parts, most }: RowProps) {
  const { overview, selection } = stage.store.state.value;
  const ref = areaOf(area);
  const isSelected = selection?.collection === ref.collection && selection.id === ref.id;
  const own = splitOf(area, overview.split);
  return (
    <tr class={isSelected ? 'is-selected' : ''}>
      <th scope="row">
        <button type="button" class="row-button" aria-current={isSelected ? 'true' : undefined} onClick={() => stage.open(ref, 'go')}>
          <span class="row-name">{area.name}</span>
        </button>
      </th>
      {reading.kind === 'none' ? (
        <td colSpan={2} class="is-number not-stated">
          {say.overview.signs.none}
        </td>
      ) : (
        <>
          <td class="is-number">
            <Sites stage={stage} area={area} />
            {overview.measure === 'sites' && area.count > 0 && <AmountBar part={area.count} whole={most} />}
          </td>
          <td class="is-number">
            <Hectares area={area} />
            {overview.measure === 'hectares' && (area.areaHectares ?? 0) > 0 && <AmountBar part={area.areaHectares ?? 0} whole={most} />}
          </td>
        </>
      )}
      {parts.map((value) => {
        const part = own.find((each) => each.value === value);
        const amount = part ? amountOf(part, overview.measure) : 0;
        return (
          <td key={value} class="is-number">
            {amount === null ? <span class="not-stated">{say.words.notStated}</span> : say.overview.amount(amount, overview.measure)}
          </td>
        );
      })}
    </tr>
  );
}

function Sites({ stage, area }: { stage: Stage; area: AreaTotals }) {
  const ref = areaOf(area);
  if (area.count === 0) return <>0</>;
  return (
    <StepLink
      href={stage.store.addressOf(listLand(ref))}
      label={say.overview.listOf(area.count, area.name)}
      onStep={() => showList(stage, ref)}
    >
      {formatCount(area.count)}
    </StepLink>
  );
}

function Hectares({ area: { count, areaHectares, unstated } }: { area: AreaTotals }) {
  if (count > 0 && areaHectares === null) return <span class="not-stated">{say.words.notStated}</span>;
  return (
    <>
      {say.overview.bare(areaHectares ?? 0)}
      {unstated > 0 && <small class="unstated-note">{say.overview.unstated(unstated)}</small>}
    </>
  );
}
