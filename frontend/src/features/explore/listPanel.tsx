import type { FeatureRef } from '../../api/types';
import { arrangeList, openTab } from '../../state/changes';
import { LIST_TABS } from '../../state/layers';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
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

const TAB_ITEMS = LIST_TABS.map((id) => ({ id, label: say.list.tab(id) }));

/** What the map shows, as a table. It needs no map: its extent can be the whole country. */
export function ListPanel(props: ListProps) {
  const { store, model } = props;
  const { list } = store.state.value;
  if (!list.open) return <ClosedList store={store} />;
  return (
    <section class="list" id="list" aria-label={say.list.title} tabIndex={-1}>
      <h2 class="visually-hidden">{say.list.title}</h2>
      <header class="list-header">
        <Tabs
          name="list"
          label={say.list.tabs}
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
            aria-label={say.list.close}
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
    <section class="list list-closed" id="list" aria-label={say.list.title} tabIndex={-1}>
      <button
        type="button"
        class="list-opener"
        onClick={() => store.change(openTab(store.state.value.list.tab))}
      >
        <Icon name="list" />
        <b class="visually-hidden">{say.list.open}</b>
        <strong>{say.list.title}</strong>
        <span>{say.list.closedHint}</span>
        <Icon name="up" />
      </button>
    </section>
  );
}

function PhaseChoice({ store }: { store: Store }) {
  return (
    <label class="inline-field">
      <span class="visually-hidden">{say.list.phase}</span>
      <select
        value={store.state.value.list.phase}
        onChange={(event) => store.change(arrangeList({ phase: event.currentTarget.value === '1' ? 1 : 2 }))}
      >
        <option value="2">{say.words.phaseYears(2)}</option>
        <option value="1">{say.words.phaseYears(1)}</option>
      </select>
    </label>
  );
}

function ScopeChoice({ store }: { store: Store }) {
  return (
    <label class="inline-field">
      <span class="visually-hidden">{say.list.scope}</span>
      <select
        value={store.state.value.list.scope}
        onChange={(event) =>
          store.change(arrangeList({ scope: event.currentTarget.value === 'everywhere' ? 'everywhere' : 'visible' }))
        }
      >
        <option value="visible">{say.list.visibleScope}</option>
        <option value="everywhere">{say.list.everywhereScope}</option>
      </select>
    </label>
  );
}

function Downloads({ model }: { model: ExploreModel }) {
  const selection = model.selection.value;
  return (
    <div class="downloads" role="group" aria-label={say.list.download}>
      <Icon name="download" />
      <a href={downloadRequest(selection, 'csv').url} download aria-label={say.list.csvLabel}>
        {say.list.csv}
      </a>
      <a href={downloadRequest(selection, 'geojson').url} download aria-label={say.list.geojsonLabel}>
        {say.list.geojson}
      </a>
    </div>
  );
}
