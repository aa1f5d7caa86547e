import { describe, expect, it } from 'vitest';
import {
  arrangeList,
  backToMap,
  filterLand,
  filterSites,
  listLand,
  listWithin,
  openLedger,
  openTab,
  sortBy,
  takeInventory,
  takeUp,
  toggleLayer,
} from './changes';
import { DEFAULT_STATE, NO_LAND_FILTER } from './state';

describe('steps of the user', () => {
  it('a toggled layer comes and goes, in one order', () => {
    const both = toggleLayer('epci')(toggleLayer('industrial-land')(DEFAULT_STATE));
    expect(both.layers).toEqual(['territories-2', 'epci', 'industrial-land']);
    expect(toggleLayer('territories-2')(both).layers).toEqual(['epci', 'industrial-land']);
  });

  it('filtering land shows land, and leaves sites alone', () => {
    const next = filterLand({ minHectares: 5 })(DEFAULT_STATE);
    expect(next.layers).toContain('industrial-land');
    expect(next.land.minHectares).toBe(5);
    expect(next.sites).toBe(DEFAULT_STATE.sites);
    expect(filterSites({ region: '24' })(DEFAULT_STATE).layers).toContain('turnkey-sites');
  });

  it('opening a tab draws what it lists, with the sort of that tab', () => {
    const next = openTab('epci')(DEFAULT_STATE);
    expect(next.list).toMatchObject({ open: true, tab: 'epci', sort: { column: 'name', descending: false } });
    expect(next.layers).toContain('epci');
  });

  it('listing the territories of phase 1 draws phase 1', () => {
    const next = arrangeList({ phase: 1 })(openTab('territories')(DEFAULT_STATE));
    expect(next.layers).toContain('territories-1');
  });

  it('closing the list draws nothing new', () => {
    expect(arrangeList({ open: false })(DEFAULT_STATE).layers).toEqual(DEFAULT_STATE.layers);
  });

  it('listing the land of a territory filters by it, all over France', () => {
    const next = listWithin('industrial-land', { collection: 'territories', id: '2-ti-2407' })(DEFAULT_STATE);
    expect(next.land).toMatchObject({ territory2: '2-ti-2407', region: null });
    expect(next.list).toMatchObject({ open: true, tab: 'industrial-land', scope: 'everywhere' });
    expect(next.sites).toBe(DEFAULT_STATE.sites);
  });

  it.each([
    ['territories', '1-ti-0101', 'territory1'],
    ['epci', '200071082', 'epci'],
    ['departments', '2A', 'department'],
    ['regions', '24', 'region'],
  ] as const)('listing the land of one of the %s keeps no other place', (collection, id, member) => {
    const elsewhere = filterLand({ territory2: '2-ti-2407', region: '44' })(DEFAULT_STATE);
    const { land } = listWithin('industrial-land', { collection, id })(elsewhere);
    expect(land).toEqual({ ...NO_LAND_FILTER, [member]: id });
  });

  it('the overview filters without drawing points, until the sites are listed', () => {
    const overview = filterLand({ minHectares: 10 })(takeUp('overview')(DEFAULT_STATE));
    expect(overview.layers).toEqual(DEFAULT_STATE.layers);
    const listed = listLand({ collection: 'epci', id: '200071082' })(filterLand({ region: '24' })(overview));
    expect(listed.land).toEqual({ ...NO_LAND_FILTER, minHectares: 10, region: '24', epci: '200071082' });
    expect(listed.list).toMatchObject({ open: true, tab: 'industrial-land', scope: 'everywhere' });
    expect(listed.layers).toContain('industrial-land');
    expect(listLand(null)(overview).land).toEqual(overview.land);
  });

  it('sorting twice by a column turns it round', () => {
    const once = sortBy('commune')(openTab('industrial-land')(DEFAULT_STATE));
    expect(once.list.sort).toEqual({ column: 'commune', descending: false });
    expect(sortBy('commune')(once).list.sort).toEqual({ column: 'commune', descending: true });
  });

  it('another subject of the coverage layer shows the layer, and keeps the order by state', () => {
    const listed = sortBy('landInventory')(openTab('inventory')(DEFAULT_STATE));
    expect(listed.layers).toContain('inventory');
    expect(takeInventory('zones')(listed).list.sort).toEqual({ column: 'zoneInventory', descending: false });
    expect(takeInventory('zones')(sortBy('landUpdatedOn')(openTab('inventory')(DEFAULT_STATE))).list.sort.column).toBe('zoneUpdatedOn');
    expect(takeInventory('zones')(DEFAULT_STATE)).toMatchObject({ inventory: 'zones', list: DEFAULT_STATE.list });
    expect(takeInventory('zones')(DEFAULT_STATE).layers).toContain('inventory');
  });

  it('the steward leaves the map as it was', () => {
    const before = filterLand({ minHectares: 5 })(DEFAULT_STATE);
    const there = openLedger({ run: 7 })(before);
    expect(there).toMatchObject({ page: 'data', ledger: { run: 7, sheet: 1 } });
    expect(backToMap(there)).toEqual(before);
  });
});
