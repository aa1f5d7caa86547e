import { useEffect, useRef, useState } from 'preact/hooks';
import type { AreaTotals, LandSummary } from '../../api/summary';
import { amountOf } from '../../api/summary';
import type { Stage } from '../../map/stage';
import { arrangeOverview } from '../../state/changes';
import type { OverviewState } from '../../state/overview';
import { say } from '../../text/say';
import { Icon } from '../../ui/icons';
import { Pager } from '../../ui/pager';
import { AreaRow } from './areaRow';
import { readingOf, splitOf } from './measures';
import type { ColumnKey } from './sorting';
import { nextSort, orderOf, partKey } from './sorting';

interface TableProps {
  stage: Stage;
  summary: LandSummary;
  /** The areas in order. */
  areas: readonly AreaTotals[];
}

const ROWS_PER_PAGE = 50;

export function OverviewTable({ stage, summary, areas }: TableProps) {
  const { overview, selection } = stage.store.state.value;
  const [page, setPage] = usePageOf(areas, selection?.id ?? null);
  const frame = useSelectedInSight(selection?.id ?? null, page);
  const columns = columnsOf(summary, overview);
  const most = areas.reduce((highest, area) => Math.max(highest, amountOf(area, overview.measure) ?? 0), 0);
  return (
    <div class="overview-table">
      <div ref={frame} class="table-scroll" tabIndex={0} role="region" aria-label={say.overview.table(summary.by)}>
        <table>
          <caption class="visually-hidden">{say.overview.table(summary.by)}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeaderCell key={column.key} column={column} stage={stage} />
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE).map((area) => (
              <AreaRow
                key={area.id}
                stage={stage}
                area={area}
                reading={readingOf(area, overview.measure)}
                parts={splitOf(summary.total, overview.split).map(({ value }) => value)}
                most={most}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Pager page={page} pages={Math.ceil(areas.length / ROWS_PER_PAGE)} onChange={setPage} />
    </div>
  );
}

/** The page of the table: the first for another order, and that of an area that was chosen on the map. */
function usePageOf(areas: readonly AreaTotals[], selected: string | null) {
  const [page, setPage] = useState(1);
  const known = useRef<readonly AreaTotals[]>(areas);
  useEffect(() => {
    const isOther = known.current !== areas;
    known.current = areas;
    const at = areas.findIndex(({ id }) => id === selected);
    if (at >= 0) setPage(Math.floor(at / ROWS_PER_PAGE) + 1);
    else if (isOther) setPage(1);
  }, [areas, selected]);
  return [page, setPage] as const;
}

/** An area that was chosen on the map is brought into sight here. */
function useSelectedInSight(selected: string | null, page: number) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected !== null) frame.current?.querySelector('.is-selected')?.scrollIntoView({ block: 'nearest' });
  }, [selected, page]);
  return frame;
}

interface Column {
  key: ColumnKey;
  text: string;
}

function columnsOf({ by, total }: LandSummary, { split, measure }: OverviewState): readonly Column[] {
  return [
    { key: 'name', text: say.overview.groupingHead(by) },
    { key: 'count', text: say.overview.sites },
    { key: 'areaHectares', text: say.overview.hectares },
    ...splitOf(total, split).map(({ value }) => ({
      key: partKey(value),
      text: say.overview.partHead(split, value, measure),
    })),
  ];
}

function HeaderCell({ column: { key, text }, stage: { store } }: { column: Column; stage: Stage }) {
  const { sort } = store.state.value.overview;
  const { column, isDescending } = orderOf(sort);
  const isSorted = column === key;
  return (
    <th
      scope="col"
      class={key === 'name' ? undefined : 'is-number'}
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={() => store.change(arrangeOverview({ sort: nextSort(sort, key) }))}>
        {text}
        {isSorted && <Icon name={isDescending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}
