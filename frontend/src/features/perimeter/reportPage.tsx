import { useEffect, useMemo } from 'preact/hooks';
import type { Coverage } from '../../api/coverage';
import type { Stage } from '../../map/stage';
import { backToMap } from '../../state/changes';
import { shared } from '../../state/share';
import type { Store } from '../../state/store';
import { formatToday } from '../../text/numbers';
import { say } from '../../text/say';
import { CopyLink } from '../../ui/copyLink';
import { Icon } from '../../ui/icons';
import { Page } from '../../ui/page';
import { Empty, Loading } from '../../ui/status';
import { Comparison } from './comparison';
import { CoverageFailure } from './coverageFailure';
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
  const report = model.report.value;
  const { status } = model.coverage.answer.value;
  const name = report && nameOf(report);
  useCaption(stage, name);
  const back = { href: store.addressOf(backToMap), onStep: () => store.change(backToMap) };
  return (
    <Page
      label={say.report.title}
      back={back}
      tools={report && <Tools store={store} report={report} />}
      subject={JSON.stringify(model.asked.value.input)}
      isReady={report !== null || status !== 'loading'}
    >
      <div class={model.isStale.value ? 'report is-stale' : 'report'} aria-busy={status === 'loading'}>
        <h2 tabIndex={-1}>{name ?? say.report.title}</h2>
        {status === 'loading' && <Loading text={say.perimeter.reading} />}
        <CoverageFailure model={model} />
        {status === 'idle' && <Empty title={say.report.nothing} hint={say.report.nothingHint} />}
        {report && <Report model={model} report={report} stage={stage} />}
      </div>
    </Page>
  );
}

/** Tabs, bookmarks and the names of printed files tell one report from another. */
function useCaption({ caption }: Stage, name: string | null) {
  useEffect(() => {
    caption.value = name && say.report.titleOf(name);
    return () => {
      caption.value = null;
    };
  }, [caption, name]);
}

function Tools({ store, report }: { store: Store; report: Coverage }) {
  return (
    <>
      <button type="button" class="button" onClick={() => download(say.report.csvName(fileName(report)), csvOf(report))}>
        <Icon name="download" />
        {say.report.csv}
      </button>
      <CopyLink address={() => store.addressOf(shared)} />
    </>
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
        <ReportMap model={model} report={report} />
      </div>
      <IssueList model={model} report={report} />
      <ReportSections report={report} />
      <Comparison model={model} report={report} />
      <SourceList sources={stage.sources.answer.value.value} report={report} />
      <p class="report-date">{say.report.dated(formatToday())}</p>
    </>
  );
}
