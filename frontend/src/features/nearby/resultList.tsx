import { useEffect, useRef } from 'preact/hooks';
import type { Found } from '../../api/nearby';
import type { FeatureRef } from '../../api/types';
import type { Stage } from '../../map/stage';
import { say } from '../../text/say';
import { isSame } from './board';
import type { NearbyModel, NearbyResult } from './nearbyModel';
import { ResultCard } from './resultCard';
import { FITS, fitOf } from './verdicts';

interface ListProps {
  stage: Stage;
  model: NearbyModel;
  result: NearbyResult;
}

/** In the order of rank, under what each group has in common. */
export function ResultList({ stage, model, result: { found } }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const { selection } = stage.store.state.value;
  useChosenInSight(list, selection);
  const hasCriteria = (found[0]?.criteria.length ?? 0) > 0;
  const groups = hasCriteria ? FITS.map((fit) => ({ fit, rows: found.filter((each) => fitOf(each) === fit) })) : [];
  const card = (each: Found) => (
    <ResultCard key={each.ref.id} found={each} model={model} isChosen={isSame(selection, each.ref)} onOpen={() => stage.open(each.ref, 'stay')} />
  );
  return (
    <div ref={list} class="result-list">
      {!hasCriteria && <h4>{say.nearby.byDistance}</h4>}
      {!hasCriteria && <ol>{found.map(card)}</ol>}
      {groups.map(
        ({ fit, rows }) =>
          rows.length > 0 && (
            <section key={fit} class={`fit-group fit-${fit}`}>
              <h4>{say.nearby[fit](rows.length)}</h4>
              <ol>{rows.map(card)}</ol>
            </section>
          ),
      )}
    </div>
  );
}

/** What was chosen on the map comes into sight in the list. */
function useChosenInSight(list: { current: HTMLElement | null }, selection: FeatureRef | null) {
  useEffect(() => {
    if (selection) list.current?.querySelector('.is-chosen')?.scrollIntoView({ block: 'nearest' });
  }, [selection?.id]);
}
