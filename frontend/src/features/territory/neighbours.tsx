import { openTerritory } from '../../state/changes';
import { say } from '../../text/say';
import { StepLink } from '../../ui/stepLink';
import type { ProfileProps } from './territoryPage';

/** Territories beside it, and those of the other phase that share its ground. */
export function Neighbours({ profile: { phase, neighbours, otherPhase }, store }: ProfileProps) {
  const words = say.territory;
  const other = phase === 1 ? 2 : 1;
  return (
    <>
      <section class="page-section" aria-labelledby="neighbours">
        <h3 id="neighbours">{words.neighbours}</h3>
        {neighbours.length === 0 && <p class="field-note">{words.noNeighbours}</p>}
        <TerritoryList store={store} items={neighbours.map((each) => ({ ...each, note: words.border(each.borderKm) }))} />
      </section>
      <section class="page-section" aria-labelledby="other-phase">
        <h3 id="other-phase">{words.otherPhase(other)}</h3>
        {otherPhase.length === 0 && <p class="field-note">{words.noOtherPhase(other)}</p>}
        <TerritoryList
          store={store}
          items={otherPhase.map((each) => ({ ...each, note: words.inCommon(each.communesInCommon, each.share) }))}
        />
      </section>
    </>
  );
}

interface ListProps {
  store: ProfileProps['store'];
  items: readonly { id: string; name: string; note: string }[];
}

function TerritoryList({ store, items }: ListProps) {
  return (
    <ul class="page-list">
      {items.map(({ id, name, note }) => (
        <li key={id}>
          <StepLink href={store.addressOf(openTerritory(id))} onStep={() => store.change(openTerritory(id))}>
            {name}
          </StepLink>
          <small>{note}</small>
        </li>
      ))}
    </ul>
  );
}
