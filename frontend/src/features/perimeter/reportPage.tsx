import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Coverage } from '../../api/coverage';
import type { Stage } from '../../map/stage';
import { backToMap } from '../../state/changes';
import { shared } from '../../state/share';
import type { Store } from '../../state/store';
import { formatDay } from '../../text/numbers';
import { say } from '../../text/say';
import { CopyLink } from '../../ui/copyLink';
import { Icon } from '../../ui/icons';
import { Empty, FailureNote, Loading } from '../../ui/status';
import { StepLink } from '../../ui/stepLink';
import { Comparison } from './comparison';
import { csvOf, download } from './csv';
import { findingsOf, nameOf } from './findings';
import { Findings } from './findingList';
import { IssueList } from './issueList';
import type { PerimeterModel } from './perimeterModel';
import { perimeterModelOf } from './perimeterModel';
import { ReportMap } from './reportMap';
import { ReportSections } from './reportSections';
import { SimplifiedNote } from './simplifiedNote';
import { SourceList } from './sourceList';
import { VintageField } from './vintageField';

/** The whole report on a page of its own, which prints as it is. */
export function ReportPage({ store, stage }: { store: Store; stage: Stage }) {
  const model = useMemo(() => perimeterModelOf(store), [store]);
  const page = useRef<HTMLElement>(null);
  const report = model.report.value;
  const answer = model.coverage.answer.value;
  useEffect(() => {
    page.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, []);
  return (
    <main ref={page} class="page report-page" id="page" tabIndex={-1}>
      <div class="page-body">
        <Tools store={store} report={report} />
        <h2 tabIndex={-1}>{report ? nameOf(report) : say.report.title}</h2>
        {answer.status === 'loading' && <Loading text={say.perimeter.reading} />}
        {answer.status === 'failed' && <FailureNote failure={answer.failure} onRetry={model.coverage.retry} />}
        {answer.status === 'idle' && <Empty title={say.report.nothing} hint={say.report.nothingHint} />}
        {report && <Report model={model} report={report} stage={stage} />}
      </div>
    </main>
  );
}

function Tools({ store, report }: { store: Store; report: Coverage | null }) {
  return (
    <nav class="page-tools" aria-label={say.report.title}>
      <StepLink href={store.addressOf(backToMap)} className="button" onStep={() => store.change(backToMap)}>
        <Icon name="left" />
        {say.report.back}
      </StepLink>
      {report && (
        <>
          <button type="button" class="button button-main" onClick={() => window.print()}>
            <Icon name="print" />
            {say.report.print}
          </button>
          <button type="button" class="button" onClick={() => download(say.report.csvName(fileName(report)), csvOf(report))}>
            <Icon name="download" />
            {say.report.csv}
          </button>
          <CopyLink address={() => store.addressOf(shared)} />
        </>
      )}
    </nav>
  );
}

const fileName = (report: Coverage) => (report.perimeter.id ?? report.perimeter.source).replace(/[^\w-]/g, '-');

function Report({ model, report, stage }: { model: PerimeterModel; report: Coverage; stage: Stage }) {
  const { source, phase, areaHectares, population, vintage } = report.perimeter;
  return (
    <>
      <p class="page-intro report-intro">
        <span>{phase === null ? say.coverage.source[source] : say.coverage.ofPhase(phase)}</span>
        <span>{say.coverage.figures(areaHectares, population)}</span>
        <span>{say.coverage.communes(report.perimeter.communes)}</span>
        <span>{say.report.vintageRead(vintage)}</span>
      </p>
      <VintageField model={model} report={report} />
      <SimplifiedNote model={model} />
      <div class="report-top">
        <section aria-labelledby="report-summary">
          <h3 id="report-summary">{say.report.summary}</h3>
          <Findings findings={findingsOf(report)} />
        </section>
        <ReportMap report={report} />
      </div>
      <IssueList model={model} report={report} />
      <ReportSections report={report} />
      <Comparison model={model} report={report} />
      <SourceList sources={stage.sources.answer.value.value} report={report} />
      <p class="report-date">{say.report.dated(formatDay(new Date().toISOString()))}</p>
    </>
  );
}
