import { useEffect, useState } from 'preact/hooks';
import type { FeaturePage } from '../../api/types';
import type { InventoryKind } from '../../api/vocabulary';
import { filterLand, filterSites } from '../../state/changes';
import type { ListTab } from '../../state/layers';
import { say } from '../../text/say';
import { announce } from '../../ui/live';
import { Pager } from '../../ui/pager';
import { Empty, FailureNote, Loading } from '../../ui/status';
import type { ListProps } from './listPanel';
import { isCut } from './listRequests';
import { ListTable } from './listTable';
import { inventoryText, totalsText } from './listTotals';

const ROWS_PER_PAGE = 50;

/** Count, totals and one page of rows; the previous answer stays, dimmed, while the next one comes. */
export function ListResult({ store, model, isSchematic, onSelect }: ListProps) {
  const answer = model.rows.answer.value;
  const { list, inventory, selection } = store.state.value;
  const [page, setPage] = useState(1);
  const url = JSON.stringify(model.selection.value);
  useEffect(() => {
    setPage(1);
  }, [url]);
  if (answer.status === 'failed') return <FailureNote failure={answer.failure} onRetry={model.rows.retry} />;
  if (answer.value?.tab !== list.tab) return <Loading />;
  const { features } = answer.value.page;
  const rows = features.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE);
  return (
    <div class={answer.status === 'loading' ? 'list-result is-stale' : 'list-result'}>
      <div class="list-summary">
        <Summary
          tab={list.tab}
          inventory={inventory}
          page={answer.value.page}
          isReady={answer.status === 'ready'}
          isSchematic={isSchematic}
        />
        <LeftOut store={store} model={model} />
        <Pager page={page} pages={Math.ceil(features.length / ROWS_PER_PAGE)} onChange={setPage} />
      </div>
      {features.length === 0 ? (
        <Empty title={say.list.empty} hint={say.list.emptyHint} />
      ) : (
        <ListTable store={store} rows={rows} selected={selection} onSelect={onSelect} />
      )}
    </div>
  );
}

interface SummaryProps {
  tab: ListTab;
  inventory: InventoryKind;
  page: FeaturePage;
  isReady: boolean;
  isSchematic: boolean;
}

function Summary({ tab, inventory, page, isReady, isSchematic }: SummaryProps) {
  const matched = page.numberMatched ?? page.features.length;
  const count = say.list.count(tab, matched);
  const totals = tab === 'inventory' ? inventoryText(page.features, inventory) : totalsText(tab, page);
  const isComputed = isSchematic && (tab === 'territories' || tab === 'epci');
  useEffect(() => {
    if (isReady) announce(`${count}, ${totals}`);
  }, [isReady, count, totals]);
  return (
    <p class="list-count">
      <strong data-testid="list-count">{count}</strong>
      <span data-testid="list-hectares">{totals}</span>
      {isComputed && <small>{say.list.schematicHectares}</small>}
      {isCut(matched) && <small class="field-error">{say.list.firstOnly(page.features.length, matched)}</small>}
    </p>
  );
}

/** Thresholds hide what states no surface: say how much, and offer it. */
function LeftOut({ store, model }: Pick<ListProps, 'store' | 'model'>) {
  const { tab } = store.state.value.list;
  const leftOut = model.leftOut.answer.value.value ?? 0;
  if (leftOut === 0) return null;
  const include = tab === 'industrial-land' ? filterLand : filterSites;
  return (
    <p class="list-left-out">
      {say.explore.leftOut(leftOut)}{' '}
      <button type="button" class="link-button" onClick={() => store.change(include({ includeUnstated: true }))}>
        {say.explore.include}
      </button>
    </p>
  );
}
