import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ResolvedEntry } from '../../api/coverage';
import { codesOf, inputOf } from './kept';
import { codesOfList, createPasted, doubtsOf } from './pasted';

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
});

describe('a list of codes', () => {
  const storage = () => {
    const held = new Map<string, string>();
    return { getItem: (key: string) => held.get(key) ?? null, setItem: (key: string, text: string) => held.set(key, text) } as unknown as Storage;
  };

  it('is in the address while it fits, and in the browser when it is longer', () => {
    const kept = storage();
    expect(inputOf(['41194'], kept)).toEqual({ kind: 'codes', codes: ['41194'] });
    const many = Array.from({ length: 40_000 }, (_, at) => String(10_000 + at));
    const input = inputOf(many, kept);
    expect(input?.kind).toBe('kept');
    expect(codesOf(input, kept)).toEqual(many);
    expect(codesOf(input, storage())).toBeNull();
  });

  it('that is empty asks for nothing', () => {
    expect(inputOf([], storage())).toBeNull();
  });
});
