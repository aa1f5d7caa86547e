import { afterEach, describe, expect, it, vi } from 'vitest';
import { getImports, getRejections, rejectionsCsv } from './imports';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the account of imports', () => {
  const asked = vi.fn<(url: string) => Promise<Response>>(() => Promise.resolve(new Response('{}')));

  it('is asked for page by page', async () => {
    vi.stubGlobal('fetch', asked);
    await getImports(1);
    await getImports(3);
    await getRejections(7, 1);
    await getRejections(7, 200);
    expect(asked.mock.calls.map(([url]) => url)).toEqual([
      '/api/imports?limit=25',
      '/api/imports?limit=25&offset=50',
      '/api/imports/7/rejections?limit=50',
      '/api/imports/7/rejections?limit=50&offset=9950',
    ]);
  });

  it('gives all refused rows as one table', () => {
    expect(rejectionsCsv(7)).toBe('/api/imports/7/rejections?f=csv');
  });
});
