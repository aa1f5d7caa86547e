import type { FeatureRef } from '../../api/types';
import { arrangeList, openTab } from '../../state/changes';
import { LIST_TABS } from '../../state/layers';
import type { Store } from '../../state/store';
import { fr } from '../../text/fr';
import { Icon } from '../../ui/icons';
import { TabPanel, Tabs } from '../../ui/tabs';
import type { ExploreModel } from './exploreModel';
import { downloadRequest } from './listRequests';
import { ListResult } from './listResult';

export interface ListProps {
  store: Store;
  model: ExploreModel;
  isSchematic: boolean;
  onSelect: (ref: FeatureRef) => void;
}

const TAB_ITEMS = LIST_TABS.map((id) => ({ id, label: fr.list.tab(id) }));

/** What the map shows, as a table. It needs no map: its extent can be the whole country. */
export function ListPanel(props: ListProps) {
  const { store, model } = props;
  const { list } = store.state.value;
  if (!list.open) return <ClosedList store={store} />;
  return (
    <section class="list" id="list" aria-label={fr.list.title} tabIndex={-1}>
      <h2 class="visually-hidden">{fr.list.title}</h2>
      <header class="list-header">
        <Tabs
          name="list"
          label={fr.list.tabs}
          tabs={TAB_ITEMS}
          current={list.tab}
          onChoose={(tab) => store.change(openTab(tab))}
        />
        <div class="list-tools">
          {list.tab === 'territories' && <PhaseChoice store={store} />}
          <ScopeChoice store={store} />
          <Downloads model={model} />
          <button
            type="button"
            class="icon-button"
            aria-label={fr.list.close}
            onClick={() => store.change(arrangeList({ open: false }))}
          >
            <Icon name="down" />
          </button>
        </div>
      </header>
      <TabPanel name="list" current={list.tab}>
        <ListResult {...props} />
      </TabPanel>
    </section>
  );
}

function ClosedList({ store }: { store: Store }) {
  return (
    <section class="list list-closed" id="list" aria-label={fr.list.title} tabIndex={-1}>
      <button
        type="button"
        class="list-opener"
        aria-label={fr.list.open}
        onClick={() => store.change(openTab(store.state.value.list.tab))}
      >
        <Icon name="list" />
        <strong>{fr.list.title}</strong>
        <span>{fr.list.closedHint}</span>
        <Icon name="up" />
      </button>
    </section>
  );
}

function PhaseChoice({ store }: { store: Store }) {
  return (
    <label class="inline-field">
      <span class="visually-hidden">{fr.list.phase}</span>
      <select
        value={store.state.value.list.phase}
        onChange={(event) => store.change(arrangeList({ phase: event.currentTarget.value === '1' ? 1 : 2 }))}
      >
        <option value="2">{fr.words.phaseYears(2)}</option>
        <option value="1">{fr.words.phaseYears(1)}</option>
      </select>
    </label>
  );
}

function ScopeChoice({ store }: { store: Store }) {
  return (
    <label class="inline-field">
      <span class="visually-hidden">{fr.list.scope}</span>
      <select
        value={store.state.value.list.scope}
        onChange={(event) =>
          store.change(arrangeList({ scope: event.currentTarget.value === 'everywhere' ? 'everywhere' : 'visible' }))
        }
      >
        <option value="visible">{fr.list.visibleScope}</option>
        <option value="everywhere">{fr.list.everywhereScope}</option>
      </select>
    </label>
  );
}

function Downloads({ model }: { model: ExploreModel }) {
  const selection = model.selection.value;
  return (
    <div class="downloads" role="group" aria-label={fr.list.download}>
      <Icon name="download" />
      <a href={downloadRequest(selection, 'csv').url} download aria-label={fr.list.csvLabel}>
        {fr.list.csv}
      </a>
      <a href={downloadRequest(selection, 'geojson').url} download aria-label={fr.list.geojsonLabel}>
        {fr.list.geojson}
      </a>
    </div>
  );
}
