import { openLedger } from '../state/changes';
import type { Store } from '../state/store';
import { say } from '../text/say';
import { Icon } from '../ui/icons';
import { StepLink } from '../ui/stepLink';

/** The way to the steward's page: a plain link, since it is an address like any other. */
export function DataLink({ store, className }: { store: Store; className: string }) {
  return (
    <StepLink
      href={store.addressOf(openLedger())}
      className={className}
      isCurrent={store.state.value.page === 'data'}
      label={say.steward.link}
      onStep={() => store.change(openLedger())}
    >
      <Icon name="data" />
      <span>{say.steward.link}</span>
    </StepLink>
  );
}
