import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { NearbyAnswer } from '../../api/nearby';
import { getNearby } from '../../api/nearby';
import type { Resource } from '../../api/resource';
import { createResource } from '../../api/resource';
import type { SearchResult } from '../../api/types';
import type { Drawing } from '../../map/drawing';
import { createDrawing } from '../../map/drawing';
import type { Stage } from '../../map/stage';
import { seekNearby } from '../../state/changes';
import type { NearbyState } from '../../state/nearby';
import type { Hints } from './hints';
import { createHints } from './hints';
import type { PositionState } from './position';
import { createPosition } from './position';
import { FIRST_ROWS, nearbyUrl, targetCollection } from './request';
import { nearArea, nearFeature, nearPoint, readWhereabouts } from './whereabouts';

/** An answer that knows its question: a result is never told in the words of the next one. */
export interface NearbyResult extends NearbyAnswer {
  search: NearbyState;
}

export interface NearbyModel {
  readonly search: ReadonlySignal<NearbyState>;
  readonly result: Resource<NearbyResult>;
  /** What an empty result could become. */
  readonly hints: Resource<Hints>;
  readonly drawing: Drawing;
  readonly position: { readonly state: ReadonlySignal<PositionState>; ask(): void; forget(): void };
  /** The next click on the map says where. */
  readonly isPicking: ReadonlySignal<boolean>;
  seek(part: Partial<NearbyState>): void;
  choosePlace(result: Pick<SearchResult, 'collection' | 'id'>): void;
  choosePoint(lon: number, lat: number): void;
  /** A text that the API is to make sense of. */
  chooseText(text: string): void;
  pick(): void;
  stopPicking(): void;
  draw(): void;
  more(): void;
}

const models = new WeakMap<Stage, NearbyModel>();

/** One for the life of the page: what was searched for, and how much of it was unfolded, waits while another job is open. */
export function nearbyModelOf(stage: Stage): NearbyModel {
  const known = models.get(stage);
  if (known) return known;
  const model = createNearbyModel(stage);
  models.set(stage, model);
  return model;
}

export function createNearbyModel(stage: Stage): NearbyModel {
  const { store } = stage;
  const search = computed(() => store.state.value.nearby);
  const seek = (part: Partial<NearbyState>) => {
    store.change(seekNearby(part));
  };
  const result = createResult(stage, search);
  const drawing = createDrawing(stage, (ring) => {
    seek({ near: nearArea(ring) });
    stage.showPanel();
  });
  const choosePoint = (lon: number, lat: number) => {
    seek({ near: nearPoint(lon, lat) });
  };
  const position = createPosition(choosePoint);
  const picking = createPicking(stage, choosePoint);
  const setOut = () => {
    position.forget();
    drawing.cancel();
    picking.stopPicking();
  };
  return {
    search,
    result: result.answer,
    hints: createHints(search, result.answer),
    drawing,
    position: { ...position, ask: () => [setOut(), position.ask()] },
    isPicking: picking.isPicking,
    seek,
    choosePlace: (place) => [setOut(), seek({ near: nearFeature(place) })],
    choosePoint: (lon, lat) => [setOut(), choosePoint(lon, lat)],
    chooseText: (text) => text !== '' && [setOut(), seek({ near: text.replace(/^(point|area):/, '') })],
    pick: () => [setOut(), picking.pick()],
    stopPicking: picking.stopPicking,
    draw() {
      const where = readWhereabouts(search.peek().near);
      const isDrawing = drawing.isOpen.peek();
      setOut();
      if (isDrawing) return;
      drawing.start(where?.kind === 'area' ? where.ring : []);
    },
    more: result.more,
  };
}

function createResult({ store }: Stage, search: ReadonlySignal<NearbyState>) {
  const rows = signal({ of: '', count: FIRST_ROWS });
  // The bare address says which search it is; another one begins with its first rows again.
  const asked = computed(() => {
    const url = store.state.value.job === 'nearby' ? nearbyUrl(search.value) : null;
    return url === null ? null : nearbyUrl(search.value, { limit: rows.value.of === url ? rows.value.count : FIRST_ROWS });
  });
  const answer = createResource(asked, async (url, abort): Promise<NearbyResult> => {
    const of = search.peek();
    return { ...(await getNearby(url, targetCollection(of.target), abort)), search: of };
  });
  const more = () => {
    const of = nearbyUrl(search.peek()) ?? '';
    rows.value = { of, count: (rows.peek().of === of ? rows.peek().count : FIRST_ROWS) + FIRST_ROWS };
  };
  return { answer, more };
}

function createPicking({ pointer, showPanel }: Stage, choosePoint: (lon: number, lat: number) => void) {
  const isPicking = signal(false);
  const stopPicking = () => {
    if (!isPicking.peek()) return;
    isPicking.value = false;
    pointer.value = null;
  };
  const pick = () => {
    isPicking.value = true;
    pointer.value = {
      kind: 'point',
      take: (lon, lat) => {
        stopPicking();
        choosePoint(lon, lat);
        showPanel();
      },
    };
  };
  return { isPicking, pick, stopPicking };
}
