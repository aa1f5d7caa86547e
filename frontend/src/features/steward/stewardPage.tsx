import type { Resource } from '../../api/resource';
import type { Sources } from '../../api/types';
import { backToMap, openLedger } from '../../state/changes';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { Page } from '../../ui/page';
import { StepLink } from '../../ui/stepLink';
import { Overview } from './overview';
import { RunAccount } from './runAccount';
import type { StewardModel } from './stewardModel';

export interface StewardProps {
  store: Store;
  model: StewardModel;
  sources: Resource<Sources>;
}

/** What is loaded and how it came in: an overview, or the account of one import. */
export function StewardPage(props: StewardProps) {
  const { store } = props;
  const { run } = store.state.value.ledger;
  const all = run !== null && (
    <StepLink href={store.addressOf(openLedger())} className="button" onStep={() => store.change(openLedger())}>
      {say.steward.backToAll}
    </StepLink>
  );
  const back = { href: store.addressOf(backToMap), onStep: () => store.change(backToMap) };
  return (
    <Page label={say.steward.link} back={back} tools={all} subject={run}>
      {run === null ? <Overview {...props} /> : <RunAccount {...props} />}
    </Page>
  );
}
