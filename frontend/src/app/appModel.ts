import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import { watchFreshness } from '../api/freshness';
import { getItem, getSources } from '../api/items';
import type { Resource } from '../api/resource';
import { createResource } from '../api/resource';
import type { DetailedFeature, FeatureRef, Sources, Value } from '../api/types';
import type { ExploreModel } from '../features/explore/exploreModel';
import { createExploreModel } from '../features/explore/exploreModel';
import type { StewardModel } from '../features/steward/stewardModel';
import { createStewardModel } from '../features/steward/stewardModel';
import { createFilterModel } from '../filters/filterModel';
import { boundsOf, contains } from '../map/geometry';
import type { Board } from '../map/board';
import { EMPTY_BOARD } from '../map/board';
import type { Choropleth } from '../map/choroplethLayer';
import type { MapView } from '../map/mapView';
import type { Pointer } from '../map/pointer';
import type { Stage } from '../map/stage';
import { select } from '../state/changes';
import type { Page } from '../state/layers';
import type { Store } from '../state/store';
import { createStore } from '../state/store';
import { say } from '../text/say';
import { announce } from '../ui/live';

export type PanelTab = 'layers' | 'filters';

/** Everything the page is made of, wired once. */
export interface AppModel {
  readonly store: Store;
  readonly map: Signal<MapView | null>;
  /** The open side panel; beside the map on wide screens, over it on narrow ones. */
  readonly panel: Signal<PanelTab | null>;
  readonly explore: ExploreModel;
  readonly steward: StewardModel;
  /** What the jobs share of the page. */
  readonly stage: Stage;
  readonly sources: Resource<Sources>;
  readonly item: Resource<DetailedFeature>;
  /** The selected feature once it has come. */
  readonly selected: ReadonlySignal<DetailedFeature | null>;
  /** The user, not the address, opened the sheet: it may take the focus. */
  readonly sheetTakesFocus: ReadonlySignal<boolean>;
  /** Selects where the map already is, or brings the map there. */
  open(ref: FeatureRef, look: 'stay' | 'go'): void;
  closeSheet(): void;
}

const WIDE = '(min-width: 800px)';

export const isWide = () => window.matchMedia(WIDE).matches;

export function createAppModel(): AppModel {
  const store = createStore(window);
  const map = signal<MapView | null>(null);
  const item = createResource(selectionKey(store), (key, abort) => getItem(JSON.parse(key) as FeatureRef, abort));
  const selected = computed(() => {
    const { status, value } = item.answer.value;
    return status === 'ready' && value.id === store.state.value.selection?.id ? value : null;
  });
  const sources = freshSources();
  const focus = rememberFocus(map);
  const travel = travelTo(map, selected, () => isWide() || !store.state.peek().list.open);
  const sheetTakesFocus = signal(false);
  const panel = signal<PanelTab | null>(isWide() || store.state.value.job !== 'explore' ? 'layers' : null);
  const open: AppModel['open'] = (ref, look) => {
    sheetTakesFocus.value = true;
    focus.remember();
    if (look === 'go') travel.expect(ref);
    store.change(select(ref));
  };
  const stage = stageOf({ store, map, sources, open }, panel);
  titleFollows(stage, selected);
  const { view, selection } = store.state.value;
  if (selection && view === null) travel.expect(selection); // a bare link to a thing shows that thing
  return {
    store,
    map,
    panel,
    explore: createExploreModel(
      store,
      computed(() => map.value?.camera.value?.bounds ?? null),
    ),
    steward: createStewardModel(store),
    sources,
    item,
    selected,
    sheetTakesFocus,
    stage,
    open,
    closeSheet() {
      store.change(select(null));
      focus.giveBack();
    },
  };
}

function stageOf(page: Pick<Stage, 'store' | 'map' | 'sources' | 'open'>, panel: Signal<PanelTab | null>): Stage {
  const showMap = () => {
    if (!isWide()) panel.value = null;
  };
  const showPanel = () => {
    panel.value ??= 'layers';
  };
  const filters = createFilterModel(page.store.state);
  const choropleth = signal<Choropleth | null>(null);
  const [board, pointer] = [signal<Board>(EMPTY_BOARD), signal<Pointer | null>(null)];
  return { ...page, filters, board, pointer, choropleth, caption: signal<string | null>(null), showMap, showPanel };
}

/** The sources, and with them everything that is shown, are asked for again when the server has other data. */
function freshSources(): Resource<Sources> {
  const sources = createResource(signal('sources'), (_, abort) => getSources(abort));
  watchFreshness(
    document,
    () => sources.answer.peek().value?.dataVersion ?? null,
    () => {
      announce(say.steward.updated);
    },
  );
  return sources;
}

/** A tab, a bookmark and the history say what is shown. */
function titleFollows({ store, filters, caption }: Stage, selected: ReadonlySignal<DetailedFeature | null>) {
  effect(() => {
    const { page, place } = store.state.value;
    const titles: Record<Page, Value | undefined> = {
      data: say.steward.link,
      programme: say.app.programme,
      report: caption.value ?? say.app.job.perimeter,
      territory: place && filters.nameOf(place.startsWith('1-') ? 'territory1' : 'territory2', place),
      map: selected.value?.properties['name'],
    };
    const name = titles[page];
    document.title = typeof name === 'string' ? say.app.titleOf(name) : say.app.title;
  });
}

function selectionKey(store: Store): ReadonlySignal<string | null> {
  return computed(() => {
    const { selection } = store.state.value;
    return selection && JSON.stringify(selection);
  });
}

const NEAR = 9; // zoom from which a point in sight needs no closer look

/** Goes to the expected feature when its geometry comes; a point that a panel covers is moved clear of it. */
function travelTo(map: Signal<MapView | null>, selected: ReadonlySignal<DetailedFeature | null>, canSeeMap: () => boolean) {
  let expected: string | null = null;
  effect(() => {
    const feature = selected.value;
    const target = feature?.geometry && boundsOf(feature.geometry);
    const screen = map.peek();
    if (!target || !screen) return;
    const seen = screen.camera.peek()?.bounds;
    const isPoint = feature.geometry?.type === 'Point';
    const isNear = (screen.camera.peek()?.zoom ?? 0) >= NEAR;
    const isInSight = isPoint && seen !== undefined && contains(seen, target);
    const goes = feature.id === expected && !(isInSight && isNear);
    expected = null;
    // The sheet first takes the room that its content needs.
    requestAnimationFrame(() => {
      if (goes) screen.show(target);
      else if (isInSight && canSeeMap()) screen.uncover(target);
    });
  });
  return {
    expect: ({ id }: FeatureRef) => {
      expected = id;
    },
  };
}

/** Closing a sheet gives the focus back to what opened it, or to the map. */
function rememberFocus(map: Signal<MapView | null>) {
  let opener: Element | null = null;
  return {
    remember() {
      const { activeElement } = document;
      if (!activeElement?.closest('.sheet')) opener = activeElement;
    },
    giveBack() {
      if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
      else map.peek()?.focus();
      opener = null;
    },
  };
}
