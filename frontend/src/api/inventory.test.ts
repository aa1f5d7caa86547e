import { describe, expect, it } from 'vitest';
import type { Properties } from './types';
import { ageClass, countClasses, inventoryClass } from './inventory';

const TODAY = new Date(2026, 10, 22);
const epci = (land: string, zones: string, friches: string, days: Properties = {}) => ({
  landInventory: land,
  zoneInventory: zones,
  fricheInventory: friches,
  ...days,
});

describe('the class of an inventory', () => {
  it('tells no inventory from zero hectare', () => {
    expect(inventoryClass(epci('none', 'none', 'none'), 'land', TODAY)).toBe('none');
    expect(inventoryClass(epci('zero', 'none', 'zero'), 'land', TODAY)).toBe('zero');
    expect(inventoryClass(epci('zero', 'none', 'zero'), 'zones', TODAY)).toBe('none');
  });

  it('takes what an older server does not tell for no inventory', () => {
    expect(inventoryClass({}, 'land', TODAY)).toBe('none');
  });

  it('is not given the age of another kind', () => {
    const days = { landUpdatedOn: '2026-01-01', zoneUpdatedOn: '2019-01-01', fricheUpdatedOn: '2026-01-01' };
    const both = epci('published', 'published', 'published', days);
    expect(inventoryClass(both, 'land', TODAY)).toBe('under-1');
    expect(inventoryClass(both, 'zones', TODAY)).toBe('over-6');
    expect(inventoryClass({ ...both, zoneUpdatedOn: null }, 'zones', TODAY)).toBe('undated');
    expect(inventoryClass(both, 'friches', TODAY)).toBe('under-1');
  });

  it.each([
    ['2027-01-01', 'under-1'],
    ['2025-11-23', 'under-1'],
    ['2025-11-22', '1-to-3'],
    ['2023-11-23', '1-to-3'],
    ['2023-11-22', '3-to-6'],
    ['2020-11-22', '3-to-6'],
    ['2020-11-21', 'over-6'],
    ['1998-01-01', 'over-6'],
  ])('an update of %s is %s', (day, expected) => {
    expect(ageClass(day, TODAY)).toBe(expected);
  });

  it('is counted for the legend, every EPCI once', () => {
    const all: Properties[] = [epci('none', 'none', 'none'), epci('zero', 'none', 'zero'), epci('published', 'none', 'published'), {}, { kind: 'EPT' }];
    expect(countClasses(all, 'land', TODAY)).toMatchObject({ none: 2, zero: 1, undated: 1, 'under-1': 0 });
  });
});
