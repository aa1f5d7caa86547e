import type { Polygon } from 'geojson';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const SHAPE: Polygon = { type: 'Polygon', coordinates: [[[1.123456789, 47], [2, 47], [2, 48], [1.123456789, 47]]] }; // prettier-ignore
const TEXT = '~1.1,47;2,47;2,48';
const MANY = Array.from({ length: 40_000 }, (_, at) => String(10_000 + at));

function storage(room = Infinity) {
  const held = new Map<string, string>();
  const setItem = (key: string, text: string) => {
    if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
    held.set(key, text);
  };
  return { getItem: (key: string) => held.get(key) ?? null, setItem } as unknown as Storage;
}

/** As after loading the page again. */
const page = () => {
  vi.resetModules();
  return import('./kept');
};

let kept: Awaited<ReturnType<typeof page>>;
beforeEach(async () => {
  kept = await page();
});

describe('a list of codes', () => {
  it('is in the address while it fits, and in the browser when it is longer', () => {
    const tab = storage();
    expect(kept.inputOf(['41194'], tab)).toEqual({ kind: 'codes', codes: ['41194'] });
    const input = kept.inputOf(MANY, tab);
    expect(input?.kind).toBe('kept');
    expect(kept.codesOf(input, tab)).toEqual(MANY);
    expect(kept.codesOf(input, storage())).toBeNull();
  });

  it('that is empty asks for nothing', () => {
    expect(kept.inputOf([], storage())).toBeNull();
  });

  it('that a full tab cannot keep lasts as long as the page, and is known to', async () => {
    const full = storage(100);
    const input = kept.inputOf(MANY, full);
    expect(kept.codesOf(input, full)).toEqual(MANY);
    expect(input && kept.isFleeting(input)).toBe(true);
    kept = await page();
    expect(kept.codesOf(input, full)).toBeNull();
  });
});

describe('a shape', () => {
  it('is kept to its last corner, also when the page is loaded again', async () => {
    const tab = storage();
    kept.keepShape(TEXT, SHAPE, tab);
    expect(kept.isFleeting({ kind: 'area', rings: TEXT })).toBe(false);
    kept = await page();
    expect(kept.keptShape(TEXT, tab)).toEqual(SHAPE);
    expect(kept.keptShape('1,47;2,47;2,48', tab)).toBeNull();
  });

  it('stays with the page where the tab is full', async () => {
    const full = storage(10);
    kept.keepShape(TEXT, SHAPE, full);
    expect(kept.keptShape(TEXT, full)).toEqual(SHAPE);
    expect(kept.isFleeting({ kind: 'area', rings: TEXT })).toBe(true);
    kept = await page();
    expect(kept.keptShape(TEXT, full)).toBeNull();
  });
});
