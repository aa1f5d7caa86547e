import { describe, expect, it } from 'vitest';
import type { ApiFeature, Properties } from '../../api/types';
import { rowSelection } from '../../state/queries';
import { DEFAULT_STATE } from '../../state/state';
import { cellText, columnsOf } from './listColumns';
import { downloadRequest, isCut, screenRequest, unstatedIncludedUrl } from './listRequests';
import { totalsOf, totalsText } from './listTotals';

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');
const row = (properties: Properties): ApiFeature => ({ type: 'Feature', id: 'x', geometry: null, properties });
const queryOf = (url: string) => Object.fromEntries(new URL(url, 'http://localhost').searchParams);

describe('the list and its downloads', () => {
  const state = {
    ...DEFAULT_STATE,
    land: { ...DEFAULT_STATE.land, statuses: ['without-project'], minHectares: 2 },
    list: { ...DEFAULT_STATE.list, sort: { column: 'commune', descending: true } },
  };
  const selection = rowSelection(state, [0, 46, 3, 48]);

  it('are asked for by the very same object', () => {
    expect(downloadRequest(selection, 'csv').selection).toBe(screenRequest(selection).selection);
    expect(downloadRequest(selection, 'geojson').selection).toBe(screenRequest(selection).selection);
  });

  it('send the same filters, bounds, order and limit', () => {
    const { f, ...csv } = queryOf(downloadRequest(selection, 'csv').url);
    const { f: format, download, ...geojson } = queryOf(downloadRequest(selection, 'geojson').url);
    const { properties, skipGeometry, ...screen } = queryOf(screenRequest(selection).url);
    expect(screen).toEqual({
      status: 'without-project',
      minHectares: '2',
      bbox: '0.00000,46.00000,3.00000,48.00000',
      sortby: '-commune',
      limit: '10000',
    });
    expect(csv).toEqual(screen);
    expect(geojson).toEqual(screen);
    expect([f, format, download, skipGeometry]).toEqual(['csv', 'geojson', 'true', 'true']);
    expect(properties).toContain('areaHectares');
  });

  it('say when they are cut at the limit of the API', () => {
    expect(isCut(10_000)).toBe(false);
    expect(isCut(10_001)).toBe(true);
  });

  it('count what a threshold leaves out with the same filters', () => {
    expect(queryOf(unstatedIncludedUrl(selection))).toMatchObject({
      minHectares: '2',
      includeUnstated: 'true',
      bbox: '0.00000,46.00000,3.00000,48.00000',
      limit: '1',
    });
  });
});

describe('totals', () => {
  it('add stated hectares and count the others', () => {
    const totals = totalsOf('industrial-land', [
      row({ areaHectares: 1.5 }),
      row({ areaHectares: 2 }),
      row({ areaHectares: null }),
    ]);
    expect(totals).toEqual({ stated: 2, unstated: 1, unplaced: 0, areaHectares: 3.5 });
    expect(plain(totalsText('industrial-land', totals, false))).toBe('3,5 ha pour 2, 1 surface non renseignée');
  });

  it('never add turnkey sites', () => {
    const totals = totalsOf('turnkey-sites', [row({ areaHectares: 50 }), row({ areaHectares: 150 })]);
    expect(totals.areaHectares).toBeNull();
    expect(totalsText('turnkey-sites', totals, false)).toBe(
      'dont 2 sans localisation ; surfaces non additionnées : certaines couvrent la zone entière',
    );
  });

  it('do not count the Grand Paris twice', () => {
    expect(
      totalsOf('epci', [row({ areaHectares: 80_000, kind: 'METRO' }), row({ areaHectares: 10_000, kind: 'EPT' })]).areaHectares,
    ).toBe(80_000);
  });
});

describe('cells', () => {
  const cell = (property: string, value: Properties[string]) => {
    const column = columnsOf('turnkey-sites').find((each) => each.property === property);
    return column ? cellText(column, { [property]: value }) : undefined;
  };

  it('speak French', () => {
    expect(cell('waves', ['2020-01', 'france-2030'])).toBe('Vague 1, France 2030');
    expect(plain(cell('areaHectares', 1234.5) ?? '')).toBe('1 235');
    expect(cell('availableFrom', 2026)).toBe('2026');
  });

  it('leave what is not stated to the table', () => {
    expect(cell('areaHectares', null)).toBeNull();
    expect(cell('name', '')).toBeNull();
    expect(cell('waves', [])).toBeNull();
  });
});
