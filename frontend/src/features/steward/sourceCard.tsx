import type { ImportRun } from '../../api/imports';
import type { Source } from '../../api/types';
import { openLedger } from '../../state/changes';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { formatDay } from '../../text/numbers';
import { Stated } from '../../ui/stated';
import { StepLink } from '../../ui/stepLink';
import { CompletenessBars, meanShare } from './completenessBars';

const WORDS = say.steward;

interface SourceCardProps {
  source: Source;
  store: Store;
  /** The newest import of each of its files that refused rows, where that is at hand. */
  runs: readonly ImportRun[];
}

/** Runs come newest first: of each file of a source the first that was loaded, where it refused something. */
export function refusingRuns(all: readonly ImportRun[], source: string): readonly ImportRun[] {
  const own = all.filter((run) => run.source === source && run.outcome === 'loaded');
  return own.filter((run, at) => run.rejected > 0 && own.findIndex(({ file }) => file === run.file) === at);
}

/** One source: whose it is, under which licence, of which year, how it came and how complete it is. */
export function SourceCard({ source, store, runs }: SourceCardProps) {
  const { title, url, origin, file, vintage, loadedOn, completeness } = source;
  const isLink = url !== null && /^https?:\/\//.test(url);
  return (
    <article class="source-card">
      <h4>
        {isLink ? (
          <a href={url} target="_blank" rel="noreferrer noopener">
            <Stated text={title} />
          </a>
        ) : (
          <Stated text={title} />
        )}
        <span class={`origin origin-${origin}`}>{WORDS.originName(origin)}</span>
      </h4>
      <dl class="card-facts">
        <Fact label={WORDS.producer} value={source.producer} isQuoted />
        <Fact label={WORDS.licence} value={source.licence} isQuoted />
        <Fact label={WORDS.attribution} value={source.attribution} isWide isQuoted />
        <Fact label={WORDS.vintage} value={vintage === null ? null : String(vintage)} />
        <Fact label={WORDS.loadedOn} value={loadedOn === null ? null : formatDay(loadedOn)} />
        {file !== null && <Fact label={WORDS.file} value={file} isWide />}
        <RowFact source={source} store={store} runs={runs} />
      </dl>
      {completeness.length > 0 && (
        <details class="card-details">
          <summary>{WORDS.completenessOf(completeness.length, meanShare(completeness))}</summary>
          <CompletenessBars fields={completeness} />
        </details>
      )}
    </article>
  );
}

interface FactProps {
  label: string;
  value: string | null;
  isWide?: boolean;
  /** In the words of whoever made the source. */
  isQuoted?: boolean;
}

function Fact({ label, value, isWide = false, isQuoted = false }: FactProps) {
  return (
    <div class={isWide ? 'is-wide' : undefined}>
      <dt>{label}</dt>
      <dd>{value === null ? <span class="not-stated">{say.words.notStated}</span> : isQuoted ? <Stated text={value} /> : value}</dd>
    </div>
  );
}

function RowFact({ source: { title, rowsRead, rowsLoaded, rowsRejected }, store, runs }: SourceCardProps) {
  if (rowsLoaded === null) return null;
  const rejected = rowsRejected ?? 0;
  return (
    <div class="is-wide">
      <dt>{WORDS.rows}</dt>
      <dd>
        {WORDS.equation(rowsRead ?? rowsLoaded + rejected, rowsLoaded, rejected)}
        {rejected > 0 && runs.map((run) => <RefusedLink key={run.id} run={run} title={title} store={store} />)}
      </dd>
    </div>
  );
}

function RefusedLink({ run: { id, rejected, file }, title, store }: { run: ImportRun; title: string; store: Store }) {
  const step = openLedger({ run: id });
  return (
    <StepLink
      href={store.addressOf(step)}
      className="refused-link"
      label={WORDS.refusedOf(rejected, title)}
      onStep={() => store.change(step)}
    >
      {WORDS.seeRefused(rejected, file)}
    </StepLink>
  );
}
