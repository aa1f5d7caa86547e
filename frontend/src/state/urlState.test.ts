import { describe, expect, it } from 'vitest';
import type { AppState } from './state';
import { DEFAULT_STATE, NO_PLACE } from './state';
import { readUrl, writeUrl } from './urlState';

const BUSY: AppState = {
  language: 'en',
  isEmbedded: true,
  page: 'data',
  place: null,
  job: 'nearby',
  ledger: { run: 42, sheet: 3 },
  inventory: 'friches',
  view: { lat: 47.39, lon: 0.6891, zoom: 9.5 },
  layers: ['territories-2', 'epci', 'industrial-land', 'turnkey-sites'],
  background: 'ign',
  selection: { collection: 'industrial-land', id: 'cartofriches:31555_16063' },
  list: { open: true, tab: 'territories', phase: 1, sort: { column: 'population', descending: true }, scope: 'everywhere' },
  land: {
    natures: ['friche', 'plot'],
    kinds: ['railway'],
    statuses: ['without-project', 'unknown'],
    minHectares: 0.5,
    maxHectares: 120,
    includeUnstated: true,
    territory1: '1-ti-0101',
    territory2: '2-ti-2407',
    epci: '200071082',
    department: '2A',
    region: '24',
  },
  sites: {
    readiness: ['2024'],
    waves: ['2020-07', 'france-2030'],
    minHectares: 10,
    maxHectares: null,
    includeUnstated: false,
    ...NO_PLACE,
    territory1: '1-ti-0101',
  },
  perimeter: { input: { kind: 'codes', codes: ['200071082', '2A004'] }, vintage: 2023, compared: ['2-ti-2407', '1-ti-0101'] },
  nearby: {
    near: 'point:4.83,45.76',
    radiusKm: 80,
    target: 'land',
    minHectares: 20,
    minPlotHectares: 12.5,
    readyBy: 2027,
    recycled: true,
    rail: true,
    labels: ['france-2030'],
    natures: ['friche'],
    statuses: ['without-project', 'potential'],
    isStrict: true,
    compared: [
      { collection: 'turnkey-sites', id: 'anct:12' },
      { collection: 'industrial-land', id: 'cartofriches:31555_16063' },
    ],
    isComparing: true,
  },
  overview: { by: 'territory', phase: 1, measure: 'sites', split: 'status', sort: '-count' },
};

describe('the address mirrors the state', () => {
  it('is empty for the default state', () => {
    expect(writeUrl(DEFAULT_STATE)).toBe('');
    expect(readUrl('')).toEqual(DEFAULT_STATE);
  });

  it('survives the round trip', () => {
    expect(readUrl(writeUrl(BUSY))).toEqual(BUSY);
  });

  it('names things by their codes', () => {
    expect(writeUrl(BUSY)).toContain('select=industrial-land/cartofriches:31555_16063');
    expect(writeUrl(BUSY)).toContain('land-territory=2-ti-2407,1-ti-0101');
  });

  it('tells "no layer" from "default layers"', () => {
    const bare = { ...DEFAULT_STATE, layers: [] };
    expect(writeUrl(bare)).toBe('?layers=none');
    expect(readUrl('?layers=none')).toEqual(bare);
  });
});

describe('a perimeter in the address', () => {
  it.each([
    { kind: 'territory', id: '2-ti-7506' },
    { kind: 'codes', codes: ['18279'] },
    { kind: 'area', rings: '1.5,47;2,47;2,48|3,45;3,46;4,46' },
  ] as const)('survives the round trip as $kind', (input) => {
    const state = { ...DEFAULT_STATE, perimeter: { ...DEFAULT_STATE.perimeter, input } };
    expect(readUrl(writeUrl(state))).toEqual(state);
  });

  it('of a territory page is that page and its territory', () => {
    const state: AppState = { ...DEFAULT_STATE, page: 'territory', place: '2-ti-7506' };
    expect(writeUrl(state)).toBe('?page=territory&id=2-ti-7506');
    expect(readUrl(writeUrl(state))).toEqual(state);
  });
});

describe('an address that makes no sense', () => {
  it.each([
    '?at=999,999,99',
    '?at=abc',
    '?at=46.6,,6',
    '?at=,,',
    '?layers=moon',
    '?base=mars',
    '?select=nowhere',
    '?select=planets/1',
    '?select=epci/<script>',
    '?list=planets&sort=drop%20table',
    '?land-min=-3&land-max=NaN&land-region=9999&land-territory=x%00',
    '?site-readiness=now&site-wave=7',
    '?%E0%A4%A=1',
    '?list=%00&at=broken',
    '?page=attic&import=7&sheet=2',
    '?inventory=castles',
    '?radius=-1&near-min=NaN&near-by=1e308&near-label=x&near-nature=moon&near-compare=epci/1,turnkey-sites/%00,nothing',
    '?land-epci=12&land-department=2C&land-territory=3-ti-1',
  ])('%s falls back to the default', (search) => {
    expect(readUrl(search)).toEqual(DEFAULT_STATE);
  });

  it('opens the account where it makes sense of none of its numbers', () => {
    expect(readUrl("?page=data&import=1e9&sheet=-2'")).toEqual({ ...DEFAULT_STATE, page: 'data' });
  });

  it('keeps the fields that do', () => {
    expect(readUrl('?at=nonsense&base=osm').background).toBe('osm');
    expect(readUrl('?list=epci&sort=;;').list).toMatchObject({ open: true, tab: 'epci', sort: { column: 'name' } });
  });
});

describe('hectares in an address', () => {
  it.each([
    ['2.5', 2.5],
    ['0', 0],
    ['', null],
    ['-1', null],
    ['beaucoup', null],
    ['1e309', null],
  ])('%s', (text, hectares) => {
    expect(readUrl(`?land-min=${text}`).land.minHectares).toBe(hectares);
  });
});
