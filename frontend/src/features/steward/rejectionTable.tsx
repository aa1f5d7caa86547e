import type { ImportRun, RejectedRow } from '../../api/imports';
import { REJECTIONS_AT_ONCE, rejectionsCsv } from '../../api/imports';
import { openLedger } from '../../state/changes';
import { say } from '../../text/say';
import { formatCount } from '../../text/numbers';
import { Icon } from '../../ui/icons';
import { Pager } from '../../ui/pager';
import { langOf } from '../../ui/stated';
import { FailureNote, Loading } from '../../ui/status';
import { LongText } from './longText';
import type { StewardProps } from './stewardPage';

const WORDS = say.steward;

/** Each refused row: where it is, what it says, and why that could not be loaded. */
export function RejectionTable({ store, model, run }: StewardProps & { run: ImportRun }) {
  const { rejections } = model;
  const answer = rejections.answer.value;
  return (
    <section class="page-section" aria-labelledby="rejections-title">
      <h3 id="rejections-title">{WORDS.rejections}</h3>
      {run.rejected === 0 ? (
        <p class="all-loaded">{WORDS.noRejections}</p>
      ) : answer.status === 'failed' ? (
        <FailureNote failure={answer.failure} onRetry={rejections.retry} />
      ) : answer.value === null ? (
        <Loading />
      ) : (
        <Rows
          rows={answer.value.rejections}
          all={answer.value.numberMatched}
          isStale={answer.status === 'loading'}
          page={store.state.value.ledger.sheet}
          run={run}
          onPage={(sheet) => store.change(openLedger({ run: run.id, sheet }))}
        />
      )}
    </section>
  );
}

interface RowsProps {
  rows: readonly RejectedRow[];
  all: number;
  isStale: boolean;
  page: number;
  run: ImportRun;
  onPage: (page: number) => void;
}

function Rows({ rows, all, isStale, page, run, onPage }: RowsProps) {
  const first = (page - 1) * REJECTIONS_AT_ONCE + 1;
  return (
    <>
      <div class="rejection-tools">
        <p>{WORDS.rejectionsShown(first, first + rows.length - 1, all)}</p>
        <a class="button button-small" href={rejectionsCsv(run.id)} download aria-label={WORDS.downloadLabel(all)}>
          <Icon name="download" />
          {WORDS.download}
        </a>
        <Pager page={page} pages={Math.ceil(all / REJECTIONS_AT_ONCE)} onChange={onPage} />
      </div>
      <div class={isStale ? 'table-frame is-stale' : 'table-frame'}>
        <table class="ledger rejection-table">
          <caption class="visually-hidden">{WORDS.rejections}</caption>
          <thead>
            <tr>
              <th scope="col" class="is-number">
                {WORDS.row}
              </th>
              <th scope="col">{WORDS.field}</th>
              <th scope="col">{WORDS.value}</th>
              <th scope="col">{WORDS.reason}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <Row key={`${String(row.row)} ${String(at)}`} {...row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ row, field, value, reason }: RejectedRow) {
  return (
    <tr>
      <th scope="row" class="is-number" data-label={WORDS.row}>
        {formatCount(row)}
      </th>
      <td data-label={WORDS.field}>{field === null || field === '' ? <span class="not-stated">{WORDS.wholeLine}</span> : field}</td>
      <td data-label={WORDS.value} class="is-value">
        {value === null || value === '' ? <span class="not-stated">{WORDS.emptyValue}</span> : <LongText text={value} />}
      </td>
      <td data-label={WORDS.reason} class="is-reason" lang={langOf('fr')}>
        <LongText text={reason} />
      </td>
    </tr>
  );
}
