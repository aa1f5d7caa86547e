import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchResult } from '../api/types';
import { createSearchModel } from './searchModel';

const result = (name: string): SearchResult => ({
  collection: 'communes',
  id: name,
  name,
  kind: 'commune',
  context: null,
  point: null,
  bbox: null,
});
const asked: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  vi.stubGlobal('fetch', (url: string) => {
    const text = new URL(url, 'http://localhost').searchParams.get('q') ?? '';
    asked.push(text);
    return Promise.resolve(
      new Response(JSON.stringify({ results: text === 'rien' ? [] : [result(`${text} 1`), result(`${text} 2`)] })),
    );
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the search', () => {
  it('asks once the typing pauses', async () => {
    const model = createSearchModel(vi.fn());
    for (const text of ['l', 'ly', 'lyon']) model.type(text);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['lyon']);
    expect(model.isListed.value).toBe(true);
  });

  it('chooses what the arrows have reached', async () => {
    const chosen = vi.fn();
    const model = createSearchModel(chosen);
    model.type('lyon');
    await vi.runAllTimersAsync();
    model.move('ArrowDown');
    model.move('ArrowDown');
    model.choose();
    expect(chosen).toHaveBeenCalledExactlyOnceWith(result('lyon 2'));
    expect(model.text.value).toBe('lyon 2');
    expect(model.isListed.value).toBe(false);
  });

  it('an early Enter takes the first of the coming answer, not of an older one', async () => {
    const chosen = vi.fn();
    const model = createSearchModel(chosen);
    model.type('lyon');
    await vi.runAllTimersAsync();
    model.type('brest');
    model.choose();
    expect(chosen).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(chosen).toHaveBeenCalledExactlyOnceWith(result('brest 1'));
  });

  it('Enter on nothing found chooses nothing', async () => {
    const chosen = vi.fn();
    const model = createSearchModel(chosen);
    model.type('rien');
    await vi.runAllTimersAsync();
    model.choose();
    expect(chosen).not.toHaveBeenCalled();
  });

  it('hands over a text as it is where that is welcome, unless an option was reached', async () => {
    const [chosen, typed] = [vi.fn(), vi.fn()];
    const model = createSearchModel(chosen, { onText: typed });
    model.type(' lyon ');
    model.choose();
    expect(typed).toHaveBeenCalledExactlyOnceWith('lyon');
    model.type('lyon');
    await vi.runAllTimersAsync();
    model.move('ArrowDown');
    model.choose();
    expect(chosen).toHaveBeenCalledExactlyOnceWith(result('lyon 1'));
    expect(typed).toHaveBeenCalledOnce();
  });

  it('lists only what may be chosen, and empties the field for the next choice', async () => {
    const chosen = vi.fn();
    const others = createSearchModel(chosen, { accepts: ['territories'] });
    const model = createSearchModel(chosen, { accepts: ['communes'], isEmptiedOnChoice: true });
    for (const each of [others, model]) each.type('lyon');
    await vi.runAllTimersAsync();
    expect(others.results.answer.value.value).toEqual([]);
    model.choose(model.results.answer.value.value?.[0]);
    expect(chosen).toHaveBeenCalledExactlyOnceWith(result('lyon 1'));
    expect(model.text.value).toBe('');
  });

  it('an empty field lists nothing', async () => {
    const model = createSearchModel(vi.fn());
    model.type('lyon');
    await vi.runAllTimersAsync();
    model.type('');
    await vi.runAllTimersAsync();
    expect(model.isListed.value).toBe(false);
    expect(asked).toEqual(['lyon']);
  });
});
