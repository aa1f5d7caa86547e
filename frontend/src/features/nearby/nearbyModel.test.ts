import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pointer } from '../../map/pointer';
import type { Stage } from '../../map/stage';
import type { Change } from '../../state/changes';
import { takeUp } from '../../state/changes';
import type { AppState } from '../../state/state';
import { DEFAULT_STATE } from '../../state/state';
import { toggleCompared } from './compared';
import { createNearbyModel } from './nearbyModel';
import { roundUp } from './nothingFound';

const asked: URL[] = [];
let matched = 3;

beforeEach(() => {
  asked.length = 0;
  matched = 3;
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(new URL(url, 'http://localhost'));
    const far = { name: 'Far away', rank: 1, distanceKm: 92.4, criteria: [] };
    const isWide = asked.at(-1)?.searchParams.get('radiusKm') === '1000';
    return Promise.resolve(
      Response.json({
        origin: { kind: 'insee', label: 'Lyon', point: [4.83, 45.76], alternatives: [] },
        radiusKm: 80,
        numberMatched: isWide ? 1 : matched,
        numberReturned: 0,
        withoutPlace: 0,
        features: isWide ? [{ type: 'Feature', id: 'a:1', geometry: null, properties: far }] : [],
      }),
    );
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

function stageWith(): { stage: Stage; pointer: Stage['pointer']; state: () => AppState } {
  const state = signal<AppState>(takeUp('nearby')(DEFAULT_STATE));
  const pointer = signal<Pointer | null>(null);
  const store = { state, change: (change: Change) => (state.value = change(state.value)), addressOf: () => '' };
  const stage = { store, map: signal(null), pointer, showPanel: () => undefined } as unknown as Stage;
  return { stage, pointer, state: () => state.value };
}

describe('The search for sites nearby', () => {
  it('asks when a place is chosen, and again when a wish changes', async () => {
    const model = createNearbyModel(stageWith().stage);
    expect(asked).toHaveLength(0);
    model.choosePlace({ collection: 'communes', id: '69123' });
    model.seek({ radiusKm: 80 });
    await settle();
    expect(asked.at(-1)?.searchParams.get('near')).toBe('insee:69123');
    expect(model.result.answer.value).toMatchObject({ status: 'ready', value: { search: { near: 'insee:69123' } } });
    model.seek({ rail: true });
    await settle();
    expect(asked.at(-1)?.searchParams.get('rail')).toBe('true');
  });

  it('is at rest while another job is open', async () => {
    const { stage } = stageWith();
    const model = createNearbyModel(stage);
    stage.store.change(takeUp('explore'));
    model.seek({ near: 'insee:69123' });
    await settle();
    expect(asked).toHaveLength(0);
  });

  it('takes one click of the map, and no more', () => {
    const { stage, pointer, state } = stageWith();
    const model = createNearbyModel(stage);
    model.pick();
    const taker = pointer.value;
    if (taker?.kind === 'point') taker.take(4.83, 45.76);
    expect(state().nearby.near).toBe('point:4.83,45.76');
    expect([pointer.value, model.isPicking.value]).toEqual([null, false]);
  });

  it('goes on with the area that is there when it is drawn anew', () => {
    const { stage, state } = stageWith();
    const model = createNearbyModel(stage);
    model.seek({ near: 'area:4,45;5,45;5,46' });
    model.draw();
    model.drawing.add([4, 46]);
    model.drawing.finish();
    expect(state().nearby.near).toBe('area:4,45;5,45;5,46;4,46');
  });

  it('one way to say where gives up the other', () => {
    const { stage, pointer } = stageWith();
    const model = createNearbyModel(stage);
    model.draw();
    model.pick();
    expect([model.drawing.isOpen.value, model.isPicking.value]).toEqual([false, true]);
    model.chooseText('Lyon');
    expect([model.isPicking.value, pointer.value]).toEqual([false, null]);
  });

  it('shows more of the same search, and the first of the next', async () => {
    const model = createNearbyModel(stageWith().stage);
    model.chooseText('Lyon');
    model.more();
    await settle();
    expect(asked.at(-1)?.searchParams.get('limit')).toBe('200');
    model.seek({ radiusKm: 20 });
    await settle();
    expect(asked.at(-1)?.searchParams.get('limit')).toBe('100');
  });

  it('an empty result says what is farther away', async () => {
    matched = 0;
    const model = createNearbyModel(stageWith().stage);
    model.seek({ near: 'insee:69123', isStrict: true });
    await settle();
    await settle();
    expect(model.hints.answer.value.value).toEqual({ nearest: { name: 'Far away', distanceKm: 92.4 }, looser: 0 });
    expect(roundUp(92.4)).toBe(100);
    expect(roundUp(999)).toBe(1000);
  });
});

describe('Sites side by side', () => {
  const site = (id: string) => ({ collection: 'turnkey-sites', id }) as const;

  it('are four at most, sites and land alike', () => {
    const four = ['1', '2', '3', '4'].map(site);
    expect(toggleCompared(four, site('5'))).toEqual(four);
    expect(toggleCompared(four, site('2'))).toEqual(['1', '3', '4'].map(site));
    expect(toggleCompared([site('1')], { collection: 'industrial-land', id: '1' })).toHaveLength(2);
  });
});
