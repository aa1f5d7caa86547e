import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import { getItem, getSources } from '../api/items';
import type { Resource } from '../api/resource';
import { createResource } from '../api/resource';
import type { DetailedFeature, FeatureRef, Sources } from '../api/types';
import type { ExploreModel } from '../features/explore/exploreModel';
import { createExploreModel } from '../features/explore/exploreModel';
import { contains } from '../map/camera';
import { boundsOf } from '../map/geometry';
import type { MapView } from '../map/mapView';
import { select } from '../state/changes';
import type { Store } from '../state/store';
import { createStore } from '../state/store';

export type PanelTab = 'layers' | 'filters';

/** Everything the page is made of, wired once. */
export interface AppModel {
  readonly store: Store;
  readonly map: Signal<MapView | null>;
  /** The open side panel; beside the map on wide screens, over it on narrow ones. */
  readonly panel: Signal<PanelTab | null>;
  readonly explore: ExploreModel;
  readonly sources: Resource<Sources>;
  readonly item: Resource<DetailedFeature>;
  /** The selected feature once it has come. */
  readonly selected: ReadonlySignal<DetailedFeature | null>;
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
  const focus = rememberFocus(map);
  const travel = travelTo(map, selected);
  return {
    store,
    map,
    panel: signal(isWide() ? 'layers' : null),
    explore: createExploreModel(store, computed(() => map.value?.camera.value?.bounds ?? null)),
    sources: createResource(signal('sources'), (_, abort) => getSources(abort)),
    item,
    selected,
    open(ref, look) {
      focus.remember();
      if (look === 'go') travel.expect(ref);
      store.change(select(ref));
    },
    closeSheet() {
      store.change(select(null));
      focus.giveBack();
    },
  };
}

function selectionKey(store: Store): ReadonlySignal<string | null> {
  return computed(() => {
    const { selection } = store.state.value;
    return selection && JSON.stringify(selection);
  });
}

/** Goes to the expected feature when its geometry comes, unless it is already in sight. */
function travelTo(map: Signal<MapView | null>, selected: ReadonlySignal<DetailedFeature | null>) {
  let expected: string | null = null;
  effect(() => {
    const feature = selected.value;
    if (!feature?.geometry || feature.id !== expected) return;
    expected = null;
    const target = boundsOf(feature.geometry);
    const seen = map.peek()?.camera.peek()?.bounds;
    const isPoint = feature.geometry.type === 'Point';
    if (target && !(seen && isPoint && contains(seen, target))) map.peek()?.show(target);
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
