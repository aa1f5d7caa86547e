import { openProgramme, takeUp } from '../state/changes';
import type { Job } from '../state/jobs';
import { JOBS } from '../state/jobs';
import { say } from '../text/say';
import type { IconName } from '../ui/icons';
import { Icon } from '../ui/icons';
import { StepLink } from '../ui/stepLink';
import type { AppModel } from './appModel';
import { JOB_PANELS, PAGES_OF_THEIR_OWN } from './jobs';

export const JOB_ICONS: Record<Job, IconName> = { explore: 'map', perimeter: 'perimeter', nearby: 'nearby', overview: 'overview' };

/** The jobs, and the pages beside them: plain links, since each is an address like any other. */
export function JobNav({ model }: { model: AppModel }) {
  const { page, job } = model.store.state.value;
  const offered = JOBS.filter((each) => each === 'explore' || JOB_PANELS[each]);
  return (
    <nav class="jobs" aria-label={say.app.jobs}>
      {offered.map((each) => (
        <JobLink key={each} model={model} job={each} isCurrent={page === 'map' && job === each} />
      ))}
      {PAGES_OF_THEIR_OWN.programme && <ProgrammeLink model={model} />}
    </nav>
  );
}

function JobLink({ model: { store, panel, stage }, job, isCurrent }: { model: AppModel; job: Job; isCurrent: boolean }) {
  const step = () => {
    store.change(takeUp(job));
    if (job === 'explore') stage.showMap();
    else panel.value ??= 'layers';
  };
  return (
    <StepLink href={store.addressOf(takeUp(job))} isCurrent={isCurrent} onStep={step}>
      <Icon name={JOB_ICONS[job]} />
      <span>{say.app.job[job]}</span>
    </StepLink>
  );
}

function ProgrammeLink({ model: { store } }: { model: AppModel }) {
  return (
    <StepLink
      href={store.addressOf(openProgramme)}
      isCurrent={store.state.value.page === 'programme'}
      onStep={() => store.change(openProgramme)}
    >
      <Icon name="programme" />
      <span>{say.app.programme}</span>
    </StepLink>
  );
}
