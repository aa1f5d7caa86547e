import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { retryFailed } from '../api/resource';
import { BoundaryNotice } from '../features/notices/boundaryNotice';
import { LayerFailures } from '../features/notices/layerFailures';
import { Messages, tell } from '../features/notices/messages';
import { FilterChips } from '../filters/filterChips';
import { MapCanvas } from '../map/mapCanvas';
import type { MapInputs } from '../map/mapView';
import type { Stage } from '../map/stage';
import { say } from '../text/say';
import type { AppModel } from './appModel';
import { isWide } from './appModel';
import { JOBS_WITH_LIST } from './jobs';

/** The map and what lies on it. */
export function MapRegion({ model }: { model: AppModel }) {
  const inputs = useMemo(() => mapInputs(model), [model]);
  return (
    <div class="map-region">
      <MapCanvas inputs={inputs} onMounted={(map) => (model.map.value = map)} />
      <div class="map-overlay">
        {hasChips(model) && <FilterChips store={model.store} nameOf={model.stage.filters.nameOf} />}
        <Progress model={model} />
        {model.stage.pointer.value?.kind === 'point' && <TakesPoint stage={model.stage} />}
        <Failures model={model} />
        <Messages />
      </div>
      {!model.store.state.value.isEmbedded && <BoundaryNotice sources={model.sources.answer.value.value} />}
    </div>
  );
}

/** A job without a list finds what it finds, whatever exploring leaves out. The panel of the overview shows its filters itself, and an embedded map is filtered by its address. */
const hasChips = ({ store: { state }, panel }: AppModel) => {
  const { isEmbedded, job } = state.value;
  return !isEmbedded && JOBS_WITH_LIST.includes(job) && !(job === 'overview' && panel.value !== null);
};

function mapInputs({ store, selected, open, stage }: AppModel): MapInputs {
  return {
    store,
    onSelect: (ref) => {
      const asking = stage.pointer.peek();
      if (asking === null) open(ref, 'stay');
      else if (asking.kind === 'feature') asking.take(ref);
    },
    board: stage.board,
    pointer: stage.pointer,
    choropleth: stage.choropleth,
    selected: computed(() => selected.value),
    onRasterLost: () => {
      tell(say.map.rasterLost);
    },
    covered: () => {
      const sheet = document.querySelector<HTMLElement>('.sheet');
      if (isWide()) return { right: sheet?.offsetWidth ?? 0, bottom: 0 };
      const drawer = sheet ?? document.querySelector<HTMLElement>('.job-panel');
      return { right: 0, bottom: drawer?.offsetHeight ?? 0 };
    },
  };
}

/** Where the map hides the panel that asks, the way back stands beside the question. */
function TakesPoint({ stage }: { stage: Stage }) {
  return (
    <p class="progress">
      {say.map.takesPoint}
      {!isWide() && (
        <button type="button" class="button button-small" onClick={() => stage.showPanel()}>
          {say.map.toPanel}
        </button>
      )}
    </p>
  );
}

function Progress({ model }: { model: AppModel }) {
  const isLoading = Object.values(model.map.value?.layers.value ?? {}).includes('loading');
  return isLoading ? (
    <p class="progress">
      <span class="spinner" aria-hidden="true" />
      {say.map.loading}
    </p>
  ) : null;
}

function Failures({ model }: { model: AppModel }) {
  const map = model.map.value;
  const failed = model.store.state.value.layers.filter((id) => map?.layers.value[id] === 'failed');
  const isOffline = model.sources.answer.value.status === 'failed';
  return <LayerFailures names={failed.map(say.explore.layer)} isOffline={isOffline} onRetry={retryFailed} />;
}
