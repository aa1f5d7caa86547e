import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EVERY_MS, watchFreshness } from './freshness';
import { createResource } from './resource';

const page = (visibilityState: string) => Object.assign(new EventTarget(), { visibilityState }) as unknown as Document;
let served = 1;

beforeEach(() => {
  vi.useFakeTimers();
  served = 1;
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ dataVersion: served }))));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the watch on the data version', () => {
  it('asks again for what is shown, once, when the server has other data', async () => {
    let known = 1;
    const load = vi.fn(() => Promise.resolve((known = served)));
    createResource(signal('a'), load);
    const onNew = vi.fn();
    const stop = watchFreshness(page('visible'), () => known, onNew);
    await vi.advanceTimersByTimeAsync(EVERY_MS);
    expect(load).toHaveBeenCalledTimes(1);
    served = 2;
    await vi.advanceTimersByTimeAsync(EVERY_MS * 3);
    expect(load).toHaveBeenCalledTimes(2);
    expect(onNew).toHaveBeenCalledTimes(1);
    stop();
  });

  it('asks nothing while nobody looks, and at once when somebody does', async () => {
    const window = page('hidden');
    const onNew = vi.fn();
    const stop = watchFreshness(window, () => 1, onNew);
    served = 2;
    await vi.advanceTimersByTimeAsync(EVERY_MS * 2);
    expect(onNew).not.toHaveBeenCalled();
    Object.assign(window, { visibilityState: 'visible' });
    window.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(onNew).toHaveBeenCalledTimes(1);
    stop();
  });

  it('takes a silent server for no news', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
    const onNew = vi.fn();
    const stop = watchFreshness(page('visible'), () => 1, onNew);
    await vi.advanceTimersByTimeAsync(EVERY_MS);
    expect(onNew).not.toHaveBeenCalled();
    stop();
  });
});
