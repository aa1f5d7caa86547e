import { chipsOf } from '../filters/chips';
import { arrangeList, select } from '../state/changes';
import { say } from '../text/say';
import type { IconName } from '../ui/icons';
import { Icon } from '../ui/icons';
import type { AppModel, PanelTab } from './appModel';
import { JOB_ICONS } from './jobNav';
import { JOB_PANELS } from './jobs';

/** On narrow screens one drawer at a time comes up from here. */
export function MobileBar({ model }: { model: AppModel }) {
  return JOB_PANELS[model.store.state.value.job] ? <JobBar model={model} /> : <ExploreBar model={model} />;
}

/** A job has one panel; the map is the other side of it. */
function JobBar({ model: { panel, store } }: { model: AppModel }) {
  const { job, list, selection } = store.state.value;
  const show = (shown: PanelTab | null) => {
    if (selection) store.change(select(null));
    if (list.open) store.change(arrangeList({ open: false }));
    panel.value = shown;
  };
  return (
    <nav class="mobile-bar" aria-label={say.app.tools}>
      <BarButton icon={JOB_ICONS[job]} text={say.app.job[job]} isOpen={panel.value !== null} onClick={() => show('layers')} />
      <BarButton icon="map" text={say.app.map} isOpen={panel.value === null && !list.open} onClick={() => show(null)} />
    </nav>
  );
}

function ExploreBar({ model }: { model: AppModel }) {
  const { panel, store } = model;
  const isListOpen = store.state.value.list.open;
  const togglePanel = (tab: PanelTab) => {
    if (store.state.value.selection) store.change(select(null));
    panel.value = panel.value === tab ? null : tab;
    if (isListOpen) store.change(arrangeList({ open: false }));
  };
  const toggleList = () => {
    if (store.state.value.selection) store.change(select(null));
    panel.value = null;
    store.change(arrangeList({ open: !isListOpen }));
  };
  return (
    <nav class="mobile-bar" aria-label={say.app.tools}>
      <BarButton icon="layers" text={say.app.layersTab} isOpen={panel.value === 'layers'} onClick={() => togglePanel('layers')} />
      <BarButton
        icon="filter"
        text={say.app.filtersTab(chipsOf(store.state.value).length)}
        isOpen={panel.value === 'filters'}
        onClick={() => togglePanel('filters')}
      />
      <BarButton icon="list" text={say.app.listTab} isOpen={isListOpen} onClick={toggleList} />
    </nav>
  );
}

function BarButton({ icon, text, isOpen, onClick }: { icon: IconName; text: string; isOpen: boolean; onClick: () => void }) {
  return (
    <button type="button" aria-expanded={isOpen} onClick={onClick}>
      <Icon name={icon} />
      {text}
    </button>
  );
}
