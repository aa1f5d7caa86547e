import { computed, effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { EMPTY_BOARD } from '../../map/board';
import { boundsAround } from '../../map/circle';
import { DrawingTools } from '../../map/drawingTools';
import { boundsOf } from '../../map/geometry';
import { polygonOf } from '../../map/ring';
import type { Stage } from '../../map/stage';
import type { NearbyState } from '../../state/nearby';
import { say } from '../../text/say';
import { boardOf } from './board';
import { Comparison } from './comparison';
import { CriteriaFields } from './criteriaFields';
import type { NearbyModel, NearbyResult } from './nearbyModel';
import { nearbyModelOf } from './nearbyModel';
import { ResultSection } from './resultSection';
import { readWhereabouts } from './whereabouts';
import { WhereFields } from './whereFields';

/** Turnkey sites, or land, near a place: where, what is wished for, and what there is. */
export function NearbyPanel({ stage }: { stage: Stage }) {
  const model = nearbyModelOf(stage);
  useBoard(stage, model);
  useView(stage, model);
  const toMap = () => {
    stage.showMap();
    stage.map.value?.focus();
  };
  return (
    <div class="nearby">
      <WhereFields model={model} onMap={toMap} />
      {model.drawing.isOpen.value && <DrawingTools drawing={model.drawing} onMap={toMap} />}
      <CriteriaFields model={model} />
      {readWhereabouts(model.search.value.near) === null ? (
        <p class="state-note">{say.nearby.start}</p>
      ) : (
        <ResultSection stage={stage} model={model} />
      )}
      <Comparison stage={stage} model={model} />
    </div>
  );
}

/** Draws while the job is open, and leaves nothing behind. */
function useBoard({ board, pointer, store, open }: Stage, model: NearbyModel) {
  useEffect(() => {
    const selection = computed(() => store.state.value.selection); // the rest of the state moves with the map, and no pin with it
    const stop = effect(() => {
      board.value = boardOf({
        result: readWhereabouts(model.search.value.near) === null ? null : model.result.answer.value.value,
        drawn: model.drawing.shapes.value,
        selection: selection.value,
        onChoose: (ref) => {
          open(ref, 'stay');
        },
      });
    });
    return () => {
      stop();
      model.drawing.cancel();
      model.stopPicking();
      board.value = EMPTY_BOARD;
      pointer.value = null;
    };
  }, []);
}

/** Shows all that was searched, once for each place and radius; an address that says what to look at has been obeyed already. */
function useView({ map, store }: Stage, { result }: NearbyModel) {
  useEffect(() => {
    const placeOf = ({ near, radiusKm }: NearbyState) => `${near ?? ''} ${String(radiusKm)}`;
    const { view: given, nearby } = store.state.peek();
    let seen = given === null ? null : placeOf(nearby);
    return effect(() => {
      const { status, value } = result.answer.value;
      const view = map.value;
      if (status !== 'ready' || !view) return;
      if (seen === placeOf(value.search)) return;
      seen = placeOf(value.search);
      view.show(reachOf(value));
    });
  }, []);
}

function reachOf({ search, origin, radiusKm }: NearbyResult) {
  const where = readWhereabouts(search.near);
  const area = where?.kind === 'area' ? boundsOf(polygonOf(where.ring)) : null;
  return area ?? boundsAround(...origin.point, radiusKm ?? 0);
}
