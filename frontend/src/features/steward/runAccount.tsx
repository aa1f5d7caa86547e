import type { ImportRun } from '../../api/imports';
import { say } from '../../text/say';
import { formatCount, formatMoment, formatSeconds } from '../../text/numbers';
import { langOf, Stated } from '../../ui/stated';
import { FailureNote, Loading } from '../../ui/status';
import { CompletenessBars } from './completenessBars';
import { LongText } from './longText';
import { RejectionTable } from './rejectionTable';
import { titleOf } from './runTable';
import type { StewardProps } from './stewardPage';

const WORDS = say.steward;

/** What one import did with every row. What was refused comes first: it is what a steward is here for. */
export function RunAccount(props: StewardProps) {
  const { run } = props.model;
  const answer = run.answer.value;
  const shown = answer.value?.id === props.store.state.value.ledger.run ? answer.value : null;
  return (
    <>
      <p class="eyebrow">{WORDS.account}</p>
      <h2 tabIndex={-1}>{shown ? <Stated text={titleOf(shown)} /> : WORDS.import}</h2>
      {answer.status === 'failed' && <FailureNote failure={answer.failure} onRetry={run.retry} />}
      {answer.status === 'loading' && !shown && <Loading />}
      {shown && (
        <>
          <Outcome run={shown} />
          {shown.outcome !== 'failed' && (
            <>
              <RejectionTable {...props} run={shown} />
              <Findings run={shown} />
            </>
          )}
        </>
      )}
    </>
  );
}

function Outcome({ run }: { run: ImportRun }) {
  return (
    <section class="page-section" aria-label={WORDS.outcome}>
      {run.outcome !== 'loaded' && <NothingLoaded outcome={run.outcome} failure={run.failure} />}
      <p class="page-account">{WORDS.equation(run.read, run.loaded, run.rejected)}</p>
      <dl class="card-facts">
        {factsOf(run).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {run.checksum !== null && (
          <div class="is-wide">
            <dt>{WORDS.checksum}</dt>
            <dd class="is-code">{run.checksum}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** The reason is in the words of the command line, which speaks English. */
function NothingLoaded({ outcome, failure }: { outcome: Exclude<ImportRun['outcome'], 'loaded'>; failure: string | null }) {
  return (
    <p>
      <strong class="nothing-loaded">{WORDS.nothingLoaded[outcome]}</strong> {WORDS.oldStays}
      {failure !== null && (
        <span class="failure-reason" lang="en">
          <LongText text={failure} />
        </span>
      )}
    </p>
  );
}

function factsOf(run: ImportRun): readonly (readonly [string, string])[] {
  return [
    [WORDS.unchanged, formatCount(run.unchanged)],
    [WORDS.retired, formatCount(run.retired)],
    [WORDS.repaired, formatCount(run.repaired)],
    [WORDS.vintage, run.vintage === null ? say.words.notStated : String(run.vintage)],
    [WORDS.origin, WORDS.originName(run.origin)],
    [WORDS.file, run.file ?? say.words.notStated],
    [WORDS.startedOn, formatMoment(run.startedOn)],
    [WORDS.duration, formatSeconds(run.seconds)],
  ];
}

function Findings({ run }: { run: ImportRun }) {
  const repairs = Object.entries(run.repairs).filter(([, count]) => count > 0);
  return (
    <div class="findings">
      <Finding title={WORDS.repairs} none={repairs.length === 0 ? WORDS.noRepairs : null}>
        <Pairs pairs={repairs.map(([kind, count]) => [WORDS.repair(kind), formatCount(count)])} />
      </Finding>
      <Finding title={WORDS.warnings} none={run.warnings.length === 0 ? WORDS.noWarnings : null}>
        <ul class="sentences">
          {run.warnings.map((warning) => (
            <li key={warning} lang={langOf('fr')}>
              <LongText text={warning} />
            </li>
          ))}
        </ul>
      </Finding>
      <Finding title={WORDS.unknownValues} none={run.unknownValues.length === 0 ? WORDS.noUnknown : null}>
        <UnknownValues values={run.unknownValues} />
      </Finding>
      <Finding title={WORDS.completeness} none={null}>
        <CompletenessBars fields={run.completeness} />
      </Finding>
    </div>
  );
}

function Finding({ title, none, children }: { title: string; none: string | null; children: preact.ComponentChildren }) {
  return (
    <section class="page-section">
      <h3>{title}</h3>
      {none === null ? children : <p class="field-note">{none}</p>}
    </section>
  );
}

function Pairs({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl class="pairs">
      {pairs.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function UnknownValues({ values }: { values: ImportRun['unknownValues'] }) {
  return (
    <>
      <ul class="unknown">
        {values.map(({ field, value, count }) => (
          <li key={`${field} ${value ?? ''}`}>
            <span>{say.list.column(field)}</span>
            <strong lang={value === null ? undefined : langOf('fr')}>
              <LongText text={value ?? WORDS.emptyValue} />
            </strong>
            <small>{WORDS.times(count)}</small>
          </li>
        ))}
      </ul>
      <p class="field-note">{WORDS.unknownNote}</p>
    </>
  );
}
