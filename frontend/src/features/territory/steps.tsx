import { checkPerimeter, listWithin, showOnMap } from '../../state/changes';
import type { Change } from '../../state/changes';
import { shared } from '../../state/share';
import { say } from '../../text/say';
import { CopyLink } from '../../ui/copyLink';
import type { IconName } from '../../ui/icons';
import { Icon } from '../../ui/icons';
import { StepLink } from '../../ui/stepLink';
import type { ProfileProps } from './territoryPage';

/** Where one can go from here with this territory. */
export function Steps({ profile: { id }, store, stage }: ProfileProps) {
  const ref = { collection: 'territories', id } as const;
  const steps: readonly [IconName, string, Change, () => void][] = [
    ['map', say.territory.onMap, showOnMap(ref), () => {
      store.change(showOnMap(null));
      stage.open(ref, 'go');
    }],
    ['perimeter', say.territory.check, checkPerimeter({ kind: 'territory', id }), () => {
      store.change(checkPerimeter({ kind: 'territory', id }));
      stage.showPanel();
    }],
    ['list', say.territory.listLand, listed(ref), () => store.change(listed(ref))],
  ];
  return (
    <nav class="page-steps" aria-label={say.territory.steps}>
      {steps.map(([icon, text, change, act]) => (
        <StepLink key={text} className="button" href={store.addressOf(change)} onStep={act}>
          <Icon name={icon} />
          {text}
        </StepLink>
      ))}
      <CopyLink address={() => store.addressOf(shared)} />
    </nav>
  );
}

const listed = (ref: Parameters<typeof listWithin>[1]): Change => (state) => listWithin('industrial-land', ref)(showOnMap(null)(state));
