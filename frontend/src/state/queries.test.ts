import { describe, expect, it } from 'vitest';
import { apiUrl } from '../api/client';
import { filterParams, landParams, rowSelection, siteParams } from './queries';
import { DEFAULT_STATE, NO_LAND_FILTER, NO_SITE_FILTER } from './state';

const query = (params: Parameters<typeof apiUrl>[1]) => apiUrl('', params);

describe('filters become queries', () => {
  it('no filter asks for everything', () => {
    expect(query(landParams(NO_LAND_FILTER))).toBe('');
    expect(query(siteParams(NO_SITE_FILTER))).toBe('');
  });

  it('choices become comma lists', () => {
    const params = landParams({ ...NO_LAND_FILTER, kinds: ['railway', 'port'], statuses: ['converted'] });
    expect(query(params)).toBe('?subkind=railway,port&status=converted');
    expect(query(siteParams({ ...NO_SITE_FILTER, readiness: ['2024'], waves: ['2020-01', 'france-2030'] }))).toBe(
      '?readiness=2024&waves=2020-01,france-2030',
    );
  });

  it('places narrow each other', () => {
    const params = landParams({ ...NO_LAND_FILTER, territory1: '1-ti-0101', epci: '200071082', department: '18', region: '24' });
    expect(query(params)).toBe('?territory1=1-ti-0101&epci=200071082&department=18&region=24');
  });

  it('unstated hectares matter only beside a threshold', () => {
    expect(landParams({ ...NO_LAND_FILTER, includeUnstated: true })).toMatchObject({ includeUnstated: null });
    expect(landParams({ ...NO_LAND_FILTER, includeUnstated: true, minHectares: 0 })).toMatchObject({
      includeUnstated: true,
      minHectares: 0,
    });
  });

  it('EPCI are not filtered by what filters land', () => {
    const state = { ...DEFAULT_STATE, land: { ...NO_LAND_FILTER, region: '24' } };
    expect(filterParams(state, 'epci')).toEqual({});
    expect(filterParams(state, 'territories')).toEqual({ phase: 2 });
  });
});

describe('the rows of the list', () => {
  const bounds = [0.123456789, 46, 3, 48] as const;

  it('are those in sight, in the order asked for', () => {
    expect(rowSelection(DEFAULT_STATE, bounds)).toMatchObject({
      collection: 'industrial-land',
      params: { bbox: '0.12346,46.00000,3.00000,48.00000', sortby: '-areaHectares' },
    });
  });

  it('can be the whole country', () => {
    const state = { ...DEFAULT_STATE, list: { ...DEFAULT_STATE.list, scope: 'everywhere' as const } };
    expect(rowSelection(state, bounds).params['bbox']).toBeNull();
  });
});
