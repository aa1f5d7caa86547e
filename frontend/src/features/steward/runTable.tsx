import type { ImportRun } from '../../api/imports';
import { RUNS_AT_ONCE } from '../../api/imports';
import { openLedger } from '../../state/changes';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { formatCount, formatMoment, formatSeconds } from '../../text/numbers';
import { Pager } from '../../ui/pager';
import { FailureNote, Loading } from '../../ui/status';
import { Stated } from '../../ui/stated';
import { StepLink } from '../../ui/stepLink';
import type { StewardProps } from './stewardPage';

const WORDS = say.steward;

/** Every import, the newest first; what was refused is one step away. */
export function RunTable({ store, model }: StewardProps) {
  const { imports } = model;
  const answer = imports.answer.value;
  if (answer.status === 'failed') return <FailureNote failure={answer.failure} onRetry={imports.retry} />;
  if (!answer.value) return <Loading />;
  const { imports: runs, numberMatched } = answer.value;
  if (numberMatched === 0) return <p class="field-note">{WORDS.noImports}</p>;
  return (
    <>
      <div class={answer.status === 'loading' ? 'table-frame is-stale' : 'table-frame'}>
        <table class="ledger run-table">
          <caption class="visually-hidden">{WORDS.history}</caption>
          <thead>
            <tr>
              <th scope="col">{WORDS.import}</th>
              {NUMBERS.map(([title]) => (
                <th key={title} scope="col" class="is-number">
                  {title}
                </th>
              ))}
              <th scope="col" class="is-number">
                {WORDS.duration}
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <RunRow key={run.id} run={run} store={store} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager
        page={store.state.value.ledger.sheet}
        pages={Math.ceil(numberMatched / RUNS_AT_ONCE)}
        onChange={(sheet) => store.change(openLedger({ sheet }))}
      />
    </>
  );
}

const NUMBERS: readonly (readonly [string, 'read' | 'loaded' | 'rejected' | 'unchanged' | 'retired' | 'repaired'])[] = [
  [WORDS.read, 'read'],
  [WORDS.loaded, 'loaded'],
  [WORDS.rejected, 'rejected'],
  [WORDS.unchanged, 'unchanged'],
  [WORDS.retired, 'retired'],
  [WORDS.repaired, 'repaired'],
];

export const titleOf = ({ title, source }: ImportRun) => title ?? source;

function RunRow({ run, store }: { run: ImportRun; store: Store }) {
  const step = openLedger({ run: run.id });
  const follow = { href: store.addressOf(step), onStep: () => store.change(step) };
  const title = titleOf(run);
  const when = formatMoment(run.startedOn);
  const counts = NUMBERS.map(([label, property]) => (
    <td key={property} class="is-number" data-label={label}>
      {property === 'rejected' && run.rejected > 0 ? (
        <StepLink {...follow} className="refused" label={WORDS.refusedOf(run.rejected, title)}>
          {formatCount(run.rejected)}
        </StepLink>
      ) : (
        formatCount(run[property])
      )}
    </td>
  ));
  return (
    <tr>
      <th scope="row">
        <StepLink {...follow} label={WORDS.open(title, when)}>
          <Stated text={title} />
        </StepLink>
        {run.outcome !== 'loaded' && <strong class="nothing-loaded">{WORDS.nothingLoaded[run.outcome]}</strong>}
        <small>
          {when} · {WORDS.originName(run.origin)}
          {run.file !== null && run.file !== '' && ` · ${run.file}`}
        </small>
      </th>
      {counts}
      <td class="is-number" data-label={WORDS.duration}>
        {formatSeconds(run.seconds)}
      </td>
    </tr>
  );
}
