import { computed, createModel, useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TerritoryProfile } from '../../api/profile';
import { getProfile } from '../../api/profile';
import { createResource } from '../../api/resource';
import type { Stage } from '../../map/stage';
import { backToMap } from '../../state/changes';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { announce } from '../../ui/live';
import { Page } from '../../ui/page';
import { Empty, FailureNote, Loading } from '../../ui/status';
import { Identity } from './identity';
import { LandSection } from './landSection';
import { MemberTable } from './memberTable';
import { Neighbours } from './neighbours';
import { Steps } from './steps';
import { Support } from './support';

const ProfileModel = createModel(({ state }: Store) => {
  const profile = createResource(
    computed(() => (state.value.page === 'territory' ? state.value.place : null)),
    getProfile,
  );
  return { profile };
});

/** Everything that is known of one territory, on one page that can be printed. */
export function TerritoryPage({ store, stage }: { store: Store; stage: Stage }) {
  const { profile } = useModel(() => new ProfileModel(store));
  const { place } = store.state.value;
  const answer = profile.answer.value;
  const shown = answer.value?.id === place ? answer.value : null;
  const name = shown?.name ?? null;
  const back = { href: store.addressOf(backToMap), onStep: () => store.change(backToMap) };
  useEffect(() => {
    if (name !== null) announce(name);
  }, [name]);
  return (
    <Page label={say.territory.tools} back={back} subject={place} isReady={shown !== null}>
      {shown === null && <h2 tabIndex={-1}>{place ?? say.territory.title}</h2>}
      {place === null && <Empty title={say.territory.none} hint={say.territory.noneHint} />}
      {answer.status === 'failed' && <FailureNote failure={answer.failure} onRetry={profile.retry} />}
      {answer.status === 'loading' && shown === null && <Loading />}
      {shown && <Profile profile={shown} store={store} stage={stage} />}
    </Page>
  );
}

export interface ProfileProps {
  profile: TerritoryProfile;
  store: Store;
  stage: Stage;
}

function Profile(props: ProfileProps) {
  const { name, phase, code } = props.profile;
  return (
    <article class="territory-page">
      <p class="eyebrow">{say.territory.eyebrow(phase, code)}</p>
      <h2 tabIndex={-1}>{name}</h2>
      <Steps {...props} />
      <Identity profile={props.profile} />
      <MemberTable {...props} />
      <LandSection {...props} />
      <Support profile={props.profile} />
      <Neighbours {...props} />
    </article>
  );
}
