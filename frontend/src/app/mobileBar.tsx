import { arrangeList, select } from '../state/changes';
import { fr } from '../text/fr';
import type { IconName } from '../ui/icons';
import { Icon } from '../ui/icons';
import type { AppModel, PanelTab } from './appModel';

/** On narrow screens one drawer at a time comes up from here. */
export function MobileBar({ model }: { model: AppModel }) {
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
    <nav class="mobile-bar" aria-label={fr.app.tools}>
      <BarButton icon="layers" text={fr.app.layersTab} isOpen={panel.value === 'layers'} onClick={() => togglePanel('layers')} />
      <BarButton
        icon="filter"
        text={fr.app.filtersTab(0)}
        isOpen={panel.value === 'filters'}
        onClick={() => togglePanel('filters')}
      />
      <BarButton icon="list" text={fr.app.listTab} isOpen={isListOpen} onClick={toggleList} />
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
