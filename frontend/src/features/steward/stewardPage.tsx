import { useEffect, useRef } from 'preact/hooks';
import type { Resource } from '../../api/resource';
import type { Sources } from '../../api/types';
import { backToMap, openLedger } from '../../state/changes';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { Icon } from '../../ui/icons';
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
  const page = useRef<HTMLElement>(null);
  useArrival(page, run);
  return (
    <main ref={page} class="page" id="page" tabIndex={-1}>
      <div class="page-body">
        <nav class="page-tools" aria-label={say.steward.link}>
          <StepLink href={store.addressOf(backToMap)} className="button" onStep={() => store.change(backToMap)}>
            <Icon name="left" />
            {say.steward.backToMap}
          </StepLink>
          {run !== null && (
            <StepLink href={store.addressOf(openLedger())} className="button" onStep={() => store.change(openLedger())}>
              {say.steward.backToAll}
            </StepLink>
          )}
          <button type="button" class="button button-plain" onClick={() => window.print()}>
            <Icon name="print" />
            {say.steward.print}
          </button>
        </nav>
        {run === null ? <Overview {...props} /> : <RunAccount {...props} />}
      </div>
    </main>
  );
}

/** A step inside the page begins at its top and at its heading; an address opened from outside leaves the focus alone. */
function useArrival(page: { current: HTMLElement | null }, run: number | null) {
  const isFirst = useRef(true);
  useEffect(() => {
    const fromOutside = isFirst.current && document.activeElement === document.body;
    isFirst.current = false;
    page.current?.scrollTo(0, 0);
    if (!fromOutside) page.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [run]);
}
