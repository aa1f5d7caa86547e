import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ResolvedEntry } from '../../api/coverage';
import type { PerimeterState } from '../../state/perimeter';
import { codesOfList, createPasted, doubtsOf } from './pasted';
import { createTurns } from './turns';
import type { Way } from './ways';

const entry = (text: string, part: Partial<ResolvedEntry>): ResolvedEntry => {
  return { text, code: null, name: null, kind: null, status: 'unknown', candidates: [], ...part };
};
const candidate = (code: string) => ({ code, name: code, kind: 'commune', context: null });
const LIST = [
  entry('200018406', { code: '200018406', status: 'found' }),
  entry('41001', { code: '41001', status: 'outdated', successor: { insee: '41167', siren: null, name: 'Valencisse' } }),
  entry('Saint-Denis', { status: 'ambiguous', candidates: [candidate('93066'), candidate('97411')] }),
  entry('Romorrantin', { candidates: [candidate('41194')] }),
  entry('200018406', { code: '200018406', status: 'found' }),
];

afterEach(() => vi.unstubAllGlobals());

describe('a pasted list', () => {
  it('takes what is sure, each once, and successors of what is outdated', () => {
    expect(codesOfList(LIST, new Map())).toEqual(['200018406', '41167']);
  });

  it('takes what was chosen among candidates, and nothing for what was left out', () => {
    expect(codesOfList(LIST, new Map([[2, '97411'], [3, '41194']]))).toEqual(['200018406', '41167', '97411', '41194']); // prettier-ignore
    expect(codesOfList(LIST, new Map([[2, '']]))).toEqual(['200018406', '41167']);
  });

  it('asks about all but what was found', () => {
    expect(doubtsOf(LIST).map(({ at }) => at)).toEqual([1, 2, 3]);
  });

  it('says why it could not be read, and is read at the second try', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"detail":"Trop long."}', { status: 413 })));
    const pasted = createPasted();
    expect(await pasted.read()).toBe(false);
    expect(pasted.failure.value?.detail).toBe('Trop long.');
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ entries: LIST, codes: [] }))));
    expect(await pasted.read()).toBe(true);
    expect(pasted.failure.value).toBeNull();
  });

  it('is understood as long as it is as it was read', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ entries: LIST, codes: [] })));
    const pasted = createPasted();
    pasted.text.value = '200018406';
    await pasted.read();
    expect(pasted.entries.value).toEqual(LIST);
    pasted.text.value = '200018406, 41194';
    expect(pasted.entries.value).toBeNull();
  });

  it('is what was read last, however late the first answer comes', async () => {
    const answers: ((entries: readonly ResolvedEntry[]) => void)[] = [];
    vi.stubGlobal('fetch', () => new Promise((resolve) => answers.push((entries) => resolve(Response.json({ entries, codes: [] })))));
    const pasted = createPasted();
    const [first, second] = [pasted.read(), pasted.read()];
    answers[1]?.(LIST.slice(0, 1));
    expect(await second).toBe(true);
    answers[0]?.(LIST);
    expect(await first).toBe(false);
    expect(pasted.entries.value).toEqual(LIST.slice(0, 1));
    expect(pasted.isReading.value).toBe(false);
  });
});

describe('what was begun', () => {
  it('counts until something else is: again, another way, another perimeter', () => {
    const asked = signal<PerimeterState>({ input: null, vintage: null, compared: [] });
    const way = signal<Way | null>('paste');
    const takeTurn = createTurns({ asked }, way);
    const [first, second] = [takeTurn(), takeTurn()];
    expect([first(), second()]).toEqual([false, true]);
    way.value = 'pick';
    expect(second()).toBe(false);
    const third = takeTurn();
    asked.value = { ...asked.value, vintage: 2023 };
    expect(third()).toBe(true);
    asked.value = { ...asked.value, input: { kind: 'territory', id: '2-ti-2411' } };
    expect(third()).toBe(false);
  });
});
