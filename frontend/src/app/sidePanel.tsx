import { FiltersPanel } from '../features/explore/filtersPanel';
import { LayersPanel } from '../features/explore/layersPanel';
import { chipsOf } from '../features/explore/chips';
import { radiusOf } from '../map/landStyles';
import { PLACES } from '../map/places';
import { fr } from '../text/fr';
import { Icon } from '../ui/icons';
import { TabPanel, Tabs } from '../ui/tabs';
import type { AppModel } from './appModel';
import { isWide } from './appModel';

export function SidePanel({ model }: { model: AppModel }) {
  const { panel, store } = model;
  const current = panel.value;
  const active = chipsOf(store.state.value, String).length;
  if (current === null) return <ShowPanel model={model} />;
  const tabs = [
    { id: 'layers', label: fr.app.layersTab },
    { id: 'filters', label: fr.app.filtersTab(active) },
  ] as const;
  return (
    <section class="side-panel" aria-label={fr.app.panel}>
      <header class="side-header">
        <Tabs name="side" label={fr.app.panel} tabs={tabs} current={current} onChoose={(tab) => (panel.value = tab)} />
        <button type="button" class="icon-button" aria-label={fr.app.hidePanel} onClick={() => (panel.value = null)}>
          <Icon name={isWide() ? 'left' : 'close'} />
        </button>
      </header>
      <TabPanel name="side" current={current}>
        {current === 'layers' ? (
          <LayersPanel
            store={store}
            statuses={model.map.value?.layers.value ?? {}}
            radiusOf={radiusOf}
            inventories={model.explore.inventories}
            places={Object.keys(PLACES) as (keyof typeof PLACES)[]}
            onGoTo={(place) => model.map.value?.show(PLACES[place])}
          />
        ) : (
          <FiltersPanel store={store} model={model.explore} />
        )}
      </TabPanel>
    </section>
  );
}

function ShowPanel({ model }: { model: AppModel }) {
  return (
    <button type="button" class="show-panel button" onClick={() => (model.panel.value = 'layers')}>
      <Icon name="layers" />
      {fr.app.showPanel}
    </button>
  );
}
