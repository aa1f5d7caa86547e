import { openLedger } from '../state/changes';
import type { Store } from '../state/store';
import { fr } from '../text/fr';
import { Icon } from '../ui/icons';
import { StepLink } from '../ui/stepLink';

/** The way to the steward's page: a plain link, since it is an address like any other. */
export function DataLink({ store, className }: { store: Store; className: string }) {
  return (
    <StepLink
      href={store.addressOf(openLedger())}
      className={className}
      isCurrent={store.state.value.page === 'data'}
      label={fr.steward.link}
      onStep={() => store.change(openLedger())}
    >
      <Icon name="data" />
      <span>{fr.steward.link}</span>
    </StepLink>
  );
}
