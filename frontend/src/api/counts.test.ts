import { afterEach, describe, expect, it, vi } from 'vitest';
import { countItems, countLeftOut } from './counts';

const { signal } = new AbortController();

/** Answers 7 matches, and 12 where unstated surfaces count. */
function listen() {
  const asked: URL[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const url = new URL(address, 'http://localhost');
    asked.push(url);
    const numberMatched = url.searchParams.has('includeUnstated') ? 12 : 7;
    return Promise.resolve(new Response(JSON.stringify({ numberMatched, numberReturned: 1, features: [], links: [] })));
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('counts', () => {
  it('ask for one feature without its geometry', async () => {
    const asked = listen();
    expect(await countItems('industrial-land', { region: '24' }, signal)).toBe(7);
    expect(asked.map(({ search }) => search)).toEqual(['?region=24&limit=1&properties=name&skipGeometry=true']);
  });

  it('tell what a threshold leaves out, with the same filters', async () => {
    const asked = listen();
    expect(await countLeftOut('industrial-land', { region: '24', minHectares: 2 }, signal)).toBe(5);
    expect(asked.map(({ searchParams }) => [searchParams.get('region'), searchParams.get('minHectares')])).toEqual([
      ['24', '2'],
      ['24', '2'],
    ]);
  });
});
