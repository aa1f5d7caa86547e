import { FiltersPanel } from '../features/explore/filtersPanel';
import { LayersPanel } from '../features/explore/layersPanel';
import { chipsOf } from '../filters/chips';
import { PLACES } from '../map/places';
import { say } from '../text/say';
import type { IconName } from '../ui/icons';
import { Icon } from '../ui/icons';
import { TabPanel, Tabs } from '../ui/tabs';
import type { AppModel } from './appModel';
import { isWide } from './appModel';
import { JOB_ICONS } from './jobNav';
import { JOB_PANELS } from './jobs';

export function SidePanel({ model }: { model: AppModel }) {
  const { job } = model.store.state.value;
  return JOB_PANELS[job] ? <JobPanel model={model} /> : <ExplorePanel model={model} />;
}

/** Stays while it is hidden: what the job draws on the map stays too. */
function JobPanel({ model: { panel, store, stage } }: { model: AppModel }) {
  const { job } = store.state.value;
  const Panel = JOB_PANELS[job];
  const isShown = panel.value !== null;
  const name = say.app.panelOf(say.app.job[job]);
  return (
    <>
      <section key={job} id="panel" class="side-panel job-panel" tabIndex={-1} aria-label={name} hidden={!isShown}>
        <header class="side-header">
          <h2 id="job-title" tabIndex={-1}>
            <Icon name={JOB_ICONS[job]} />
            {say.app.job[job]}
          </h2>
          <HidePanel onHide={() => (panel.value = null)} />
        </header>
        <div class="job-body">{Panel && <Panel stage={stage} />}</div>
      </section>
      {!isShown && <ShowPanel icon={JOB_ICONS[job]} name={name} onShow={() => (panel.value = 'layers')} />}
    </>
  );
}

function HidePanel({ onHide }: { onHide: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={say.app.hidePanel} onClick={onHide}>
      <Icon name={isWide() ? 'left' : 'close'} />
    </button>
  );
}

function ExplorePanel({ model }: { model: AppModel }) {
  const { panel, store } = model;
  const current = panel.value;
  const active = chipsOf(store.state.value).length;
  if (current === null) return <ShowPanel icon="layers" name={say.app.showPanel} onShow={() => (panel.value = 'layers')} />;
  const tabs = [
    { id: 'layers', label: say.app.layersTab },
    { id: 'filters', label: say.app.filtersTab(active) },
  ] as const;
  return (
    <section class="side-panel" aria-label={say.app.panel}>
      <header class="side-header">
        <Tabs name="side" label={say.app.panel} tabs={tabs} current={current} onChoose={(tab) => (panel.value = tab)} />
        <HidePanel onHide={() => (panel.value = null)} />
      </header>
      <TabPanel name="side" current={current}>
        {current === 'layers' ? (
          <LayersPanel
            store={store}
            statuses={model.map.value?.layers.value ?? {}}
            inventories={model.explore.inventories}
            places={Object.keys(PLACES) as (keyof typeof PLACES)[]}
            onGoTo={(place) => model.map.value?.show(PLACES[place])}
          />
        ) : (
          <FiltersPanel store={store} model={model.stage.filters} />
        )}
      </TabPanel>
    </section>
  );
}

function ShowPanel({ icon, name, onShow }: { icon: IconName; name: string; onShow: () => void }) {
  return (
    <button type="button" class="show-panel button" onClick={onShow}>
      <Icon name={icon} />
      {name}
    </button>
  );
}
