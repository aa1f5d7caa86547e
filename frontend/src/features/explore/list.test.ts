import { describe, expect, it } from 'vitest';
import type { ApiFeature, FeaturePage, ListTotals, Properties } from '../../api/types';
import { rowSelection } from '../../state/queries';
import { DEFAULT_STATE } from '../../state/state';
import { absenceText, cellText, columnsOf } from './listColumns';
import { downloadRequest, isCut, screenRequest } from './listRequests';
import { inventoryText, totalsText } from './listTotals';

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
    const { properties, skipGeometry, totals, ...screen } = queryOf(screenRequest(selection).url);
    expect(screen).toEqual({
      status: 'without-project',
      minHectares: '2',
      bbox: '0.00000,46.00000,3.00000,48.00000',
      sortby: '-commune',
      limit: '10000',
    });
    expect(csv).toEqual(screen);
    expect(geojson).toEqual(screen);
    expect([f, format, download, skipGeometry, totals]).toEqual(['csv', 'geojson', 'true', 'true', 'true']);
    expect(properties).toContain('areaHectares');
  });

  it('say when they are cut at the limit of the API', () => {
    expect(isCut(10_000)).toBe(false);
    expect(isCut(10_001)).toBe(true);
  });
});

describe('totals', () => {
  const page = (totals: Partial<ListTotals>, features: ApiFeature[] = []): FeaturePage => ({
    numberReturned: features.length,
    links: [],
    features,
    totals: { areaHectares: null, counted: 0, inside: 0, unstated: 0, ...totals },
  });

  it('are asked for with the rows, and not with a download', () => {
    const selection = rowSelection(DEFAULT_STATE, null);
    expect(queryOf(screenRequest(selection).url)['totals']).toBe('true');
    expect(queryOf(downloadRequest(selection, 'geojson').url)['totals']).toBeUndefined();
  });

  it('tell stated hectares and count the others', () => {
    const text = totalsText('industrial-land', page({ areaHectares: 3.5, counted: 2, unstated: 1 }));
    expect(plain(text)).toBe('3,5 ha pour 2, 1 surface non renseignée');
  });

  it('say that plots in a zone are in its hectares', () => {
    const text = totalsText('industrial-land', page({ areaHectares: 30, counted: 1, inside: 1 }));
    expect(plain(text)).toBe('30 ha au total, hors terrains compris dans une zone');
  });

  it('never add turnkey sites', () => {
    const text = totalsText('turnkey-sites', page({}, [row({ areaHectares: 50 }), row({ areaHectares: 150 })]));
    expect(text).toBe('dont 2 sans localisation ; surfaces non additionnées : certaines couvrent la zone entière');
  });

  it('do not count the Grand Paris twice', () => {
    const text = totalsText('epci', page({ areaHectares: 80_000, counted: 1, inside: 1 }));
    expect(plain(text)).toBe('80 000 ha au total, hors EPT, compris dans la Métropole du Grand Paris');
  });
});

describe('cells', () => {
  const cell = (property: string, value: Properties[string]) => {
    const column = columnsOf('turnkey-sites', 'land').find((each) => each.property === property);
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

describe('the list of inventories', () => {
  const { list } = DEFAULT_STATE;
  const selection = rowSelection(
    { ...DEFAULT_STATE, inventory: 'friches', list: { ...list, tab: 'inventory', scope: 'everywhere', sort: { column: 'landHectares', descending: true } } },
    null,
  );

  it('is one of EPCI, and its download has the columns that are shown and no others', () => {
    const { url } = downloadRequest(selection, 'csv');
    expect(url).toContain('/api/collections/epci/items?');
    expect(queryOf(url)).toEqual({
      sortby: '-landHectares',
      limit: '10000',
      properties: 'name,departmentName,fricheInventory,landSites,landHectares,fricheUpdatedOn',
      f: 'csv',
    });
  });

  it('tells no inventory from zero hectare', () => {
    const cells = (properties: Properties) =>
      columnsOf('inventory', 'land').map((column) => cellText(column, properties) ?? absenceText(column, properties));
    const common = { name: 'CC', departmentName: 'Cher' };
    expect(cells({ ...common, landInventory: 'none', landSites: 0, landHectares: null, landUpdatedOn: null })).toEqual([
      'CC',
      'Cher',
      'aucun inventaire chargé',
      'pas d’inventaire',
      'pas d’inventaire',
      'pas d’inventaire',
    ]);
    expect(cells({ ...common, landInventory: 'zero', landSites: 2, landHectares: 0, landUpdatedOn: null })).toEqual([
      'CC',
      'Cher',
      'zéro hectare',
      '2',
      '0',
      'non renseigné',
    ]);
  });

  it('totals the states', () => {
    const rows = ['none', 'none', 'zero', 'published'].map((landInventory) => row({ landInventory }));
    expect(inventoryText(rows, 'land')).toBe('1 inventaire publié, 1 à zéro hectare, 2 sans inventaire chargé');
  });
});
