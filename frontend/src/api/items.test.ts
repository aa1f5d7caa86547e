import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failure } from './client';
import { getAll, itemUrl, nextUrl } from './items';
import type { FeaturePage } from './types';

const page = (ids: string[], next: string | null): FeaturePage => ({
  numberReturned: ids.length,
  links: next === null ? [] : [{ rel: 'next', href: next }],
  features: ids.map((id) => ({ type: 'Feature', id, geometry: null, properties: {} })),
});

const answer = (body: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(body), { status }));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('paging', () => {
  it('follows next links by path, whatever name the server gives itself', async () => {
    const asked = vi.fn((url: string) =>
      answer(
        url.includes('offset=2')
          ? page(['c'], null)
          : page(['a', 'b'], 'http://inner:8080/api/collections/epci/items?limit=2&offset=2'),
      ),
    );
    vi.stubGlobal('fetch', asked);
    const all = await getAll('/api/collections/epci/items?limit=2');
    expect(all.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(asked.mock.calls[1]?.[0]).toBe('/api/collections/epci/items?limit=2&offset=2');
  });

  it('ends where there is no next', () => {
    expect(nextUrl(page([], null))).toBeNull();
  });
});

describe('failures', () => {
  it('carry the reason of the server', async () => {
    vi.stubGlobal('fetch', () => answer({ detail: 'bbox takes 4 or 6 numbers' }, 400));
    await expect(getAll('/x')).rejects.toMatchObject({ kind: 'refused', detail: 'bbox takes 4 or 6 numbers' });
  });

  it('tell a network that is away from a server that is busy', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
    await expect(getAll('/x')).rejects.toEqual(new Failure('offline'));
    vi.stubGlobal('fetch', () => answer({}, 503));
    await expect(getAll('/x')).rejects.toMatchObject({ kind: 'busy' });
  });
});

it('ids are escaped in addresses', () => {
  expect(itemUrl({ collection: 'industrial-land', id: 'cartofriches:1/2' })).toBe(
    '/api/collections/industrial-land/items/cartofriches%3A1%2F2',
  );
});
