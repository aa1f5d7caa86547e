import type { Coverage } from '../../api/coverage';
import { openReport } from '../../state/changes';
import { shared } from '../../state/share';
import { say } from '../../text/say';
import { CopyLink } from '../../ui/copyLink';
import { Icon } from '../../ui/icons';
import { Loading } from '../../ui/status';
import { StepLink } from '../../ui/stepLink';
import { legendOf, shapesOf } from './boardOf';
import { CoverageFailure } from './coverageFailure';
import { EpciSentences } from './epciSection';
import { findingsOf, nameOf } from './findings';
import { Findings } from './findingList';
import { IssueList } from './issueList';
import { Legend } from './legend';
import type { PerimeterModel } from './perimeterModel';
import { SimplifiedNote } from './simplifiedNote';
import { VintageField } from './vintageField';

interface OutcomeProps {
  model: PerimeterModel;
  /** Opens the ways to another perimeter; absent while they are open. */
  onChange: (() => void) | undefined;
}

/** The report beside the map: what matters, and the way to the whole of it. */
export function Outcome({ model, onChange }: OutcomeProps) {
  const answer = model.coverage.answer.value;
  const report = model.report.value;
  return (
    <>
      {report && <Heading report={report} />}
      {onChange && (
        <button type="button" class="button button-small" onClick={onChange}>
          <Icon name="perimeter" />
          {say.perimeter.change}
        </button>
      )}
      {answer.status === 'loading' && <Loading text={say.perimeter.reading} />}
      <CoverageFailure model={model} />
      {report && <Body model={model} report={report} />}
    </>
  );
}

function Heading({ report }: { report: Coverage }) {
  const { source, phase, areaHectares, population } = report.perimeter;
  return (
    <header class="outcome-heading">
      <p class="eyebrow">{phase === null ? say.coverage.source[source] : say.coverage.ofPhase(phase)}</p>
      <h3>{nameOf(report)}</h3>
      <p class="outcome-figures">{say.coverage.figures(areaHectares, population)}</p>
    </header>
  );
}

function Body({ model, report }: { model: PerimeterModel; report: Coverage }) {
  const { store } = model;
  return (
    <div class={model.isStale.value ? 'outcome-body is-stale' : 'outcome-body'} aria-busy={model.isStale.value}>
      <SimplifiedNote model={model} />
      <Findings findings={findingsOf(report)} />
      <StepLink href={store.addressOf(openReport)} className="button button-main report-link" onStep={() => store.change(openReport)}>
        <Icon name="print" />
        {say.report.open}
      </StepLink>
      <VintageField model={model} report={report} />
      <IssueList model={model} report={report} />
      <Legend looks={legendOf(shapesOf(report))} />
      <EpciSentences report={report} />
      <CopyLink address={() => store.addressOf(shared)} isSmall />
    </div>
  );
}
