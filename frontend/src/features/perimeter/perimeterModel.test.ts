import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Coverage } from '../../api/coverage';
import { createStore } from '../../state/store';
import { createPerimeterModel } from './perimeterModel';

/** What was asked for, and how to answer it. */
let asked: { url: URL; answer: (status?: number) => void }[] = [];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', (address: string) => {
    const url = new URL(address, 'http://localhost');
    const id = /territories\/([^/]+)/.exec(url.pathname)?.[1] ?? null;
    return new Promise<Response>((resolve) => {
      asked.push({ url, answer: (status = 200) => resolve(Response.json({ perimeter: { id } }, { status })) });
    });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function modelAt(search: string) {
  const window = { location: { pathname: '/', search }, history: { pushState: vi.fn() }, addEventListener: vi.fn() };
  return createPerimeterModel(createStore(window as unknown as Window));
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const idOf = (report: Coverage | null | undefined) => report && report.perimeter.id;

describe('the report', () => {
  it('is of the perimeter that is asked for, never of the one before', async () => {
    const model = modelAt('?perimeter=territory:2-ti-1');
    asked[0]?.answer();
    await settle();
    expect(idOf(model.report.value)).toBe('2-ti-1');
    model.check({ kind: 'territory', id: '2-ti-2' });
    expect(model.report.value).toBeNull();
    asked[1]?.answer();
    await settle();
    expect(idOf(model.report.value)).toBe('2-ti-2');
  });

  it('stands while it is read in another year, and is known to be old', async () => {
    const model = modelAt('?perimeter=territory:2-ti-1');
    asked[0]?.answer();
    await settle();
    model.arrange({ vintage: 2023 });
    expect([idOf(model.report.value), model.isStale.value]).toEqual(['2-ti-1', true]);
    asked[1]?.answer();
    await settle();
    expect(model.isStale.value).toBe(false);
  });

  it('says of a shape that cannot be read that the link is at fault, not the server', async () => {
    const model = modelAt('?perimeter=area:1,47');
    await settle();
    expect(model.coverage.answer.value).toMatchObject({ status: 'failed', failure: { kind: 'link' } });
    expect(asked).toEqual([]);
  });
});

describe('the comparison', () => {
  it('goes on without a territory that there is not', async () => {
    const model = modelAt('?compare=2-ti-1,2-ti-9');
    asked[0]?.answer();
    asked[1]?.answer(404);
    await settle();
    const reports = model.compared.answer.value.value;
    expect([...(reports ?? [])].map(([id, report]) => [id, idOf(report)])).toEqual([['2-ti-1', '2-ti-1'], ['2-ti-9', null]]); // prettier-ignore
  });
});
