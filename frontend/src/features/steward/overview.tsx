import type { Sources } from '../../api/types';
import { say } from '../../text/say';
import { Empty, FailureNote, Loading } from '../../ui/status';
import { LimitsTable } from './limitsTable';
import { RunTable } from './runTable';
import { refusingRuns, SourceCard } from './sourceCard';
import type { StewardProps } from './stewardPage';

const WORDS = say.steward;

const SECTIONS = [
  ['history', WORDS.history],
  ['boundaries', WORDS.boundaries],
  ['sources', WORDS.sources],
] as const;

export function Overview(props: StewardProps) {
  const answer = props.sources.answer.value;
  return (
    <>
      <h2 tabIndex={-1}>{WORDS.title}</h2>
      <p class="page-intro">{WORDS.intro}</p>
      {answer.value && <Figures sources={answer.value} />}
      <nav class="page-contents" aria-label={WORDS.contents}>
        {SECTIONS.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <Section id="history">
        <RunTable {...props} />
      </Section>
      {answer.status === 'failed' && <FailureNote failure={answer.failure} onRetry={props.sources.retry} />}
      {answer.value === null && answer.status === 'loading' && <Loading />}
      {answer.value && <Loaded {...props} loaded={answer.value} />}
    </>
  );
}

function Section({ id, children }: { id: (typeof SECTIONS)[number][0]; children: preact.ComponentChildren }) {
  const title = SECTIONS.find(([each]) => each === id)?.[1];
  return (
    <section id={id} class="page-section" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {children}
    </section>
  );
}

function Loaded({ loaded, store, model }: StewardProps & { loaded: Sources }) {
  const runs = model.imports.answer.value.value?.imports ?? [];
  return (
    <>
      <Section id="boundaries">
        <LimitsTable boundaryQualityByLayer={loaded.boundaryQualityByLayer} />
      </Section>
      <Section id="sources">
        {loaded.sources.length === 0 && <Empty title={WORDS.noSources} hint={WORDS.noSourcesHint} />}
        {loaded.sources.map((source) => (
          <SourceCard key={source.id} source={source} store={store} runs={refusingRuns(runs, source.id)} />
        ))}
      </Section>
    </>
  );
}

function Figures({ sources: { sources, dataVersion } }: { sources: Sources }) {
  const sum = (of: 'rowsLoaded' | 'rowsRejected') => sources.reduce((total, source) => total + (source[of] ?? 0), 0);
  return (
    <p class="page-figures">
      <strong>{WORDS.figures(sources.length, sum('rowsLoaded'), sum('rowsRejected'))}</strong> {WORDS.version(dataVersion)}
    </p>
  );
}
