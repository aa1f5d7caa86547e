import { describe, expect, it } from 'vitest';
import type { AreaTotals, LandPart } from '../../api/summary';
import { classAt, classesOf, roundStep } from './classes';
import { readingOf, tallyOf } from './measures';
import { nextSort, partKey, sortAreas } from './sorting';

const part = (value: string | null, count: number, areaHectares: number | null): LandPart => ({ value, count, areaHectares, unstated: 0 });

const area = (name: string, more: Partial<AreaTotals> = {}): AreaTotals => ({
  id: name,
  name,
  collection: 'epci',
  inventory: 'published',
  count: 0,
  areaHectares: 0,
  unstated: 0,
  byKind: [],
  byStatus: [],
  byStage: [],
  ...more,
});

const names = (areas: readonly AreaTotals[]) => areas.map(({ name }) => name);

describe('round classes', () => {
  it.each([
    [0, 0],
    [0.07, 0.05],
    [1.4, 1],
    [1.5, 2],
    [3.3, 5],
    [7.2, 10],
    [34, 50],
    [149, 200],
    [2600, 2000],
  ])('%d is nearest to %d', (value, step) => {
    expect(roundStep(value)).toBe(step);
  });

  it('are at most five, round and rising, and every value has one', () => {
    const values = Array.from({ length: 200 }, (_, at) => 0.3 * 1.05 ** at);
    const classes = classesOf(values);
    expect(classes.length).toBe(5);
    for (const { from, to } of classes) {
      expect(['0', '1', '2', '5']).toContain(from.toExponential()[0]);
      expect(to === null || to > from).toBe(true);
    }
    for (const value of values) {
      const at = classAt(classes, value);
      expect(value >= (classes[at]?.from ?? Infinity) && value < (classes[at]?.to ?? Infinity)).toBe(true);
    }
    const counts = classes.map((_, at) => values.filter((value) => classAt(classes, value) === at).length);
    expect(Math.min(...counts)).toBeGreaterThan(15);
  });

  it('are one where there is one value, and none where there is none', () => {
    expect(classesOf([7])).toEqual([{ from: 0, to: null }]);
    expect(classesOf([0, 0])).toEqual([]);
  });

  it('hold no class that nothing can be in', () => {
    const classes = classesOf([1, 1, 1, 1, 1, 1, 1, 900]);
    for (const [at] of classes.entries()) expect([1, 900].some((value) => classAt(classes, value) === at)).toBe(true);
  });
});

describe('what an area says', () => {
  it('keeps no inventory, zero and not stated apart', () => {
    expect(readingOf(area('a', { inventory: 'none' }), 'hectares')).toEqual({ kind: 'none' });
    expect(readingOf(area('a', { inventory: 'zero' }), 'hectares')).toEqual({ kind: 'zero' });
    expect(readingOf(area('a'), 'sites')).toEqual({ kind: 'zero' });
    const unstated = area('a', { count: 2, areaHectares: null, unstated: 2 });
    expect(readingOf(unstated, 'hectares')).toEqual({ kind: 'unstated' });
    expect(readingOf(unstated, 'sites')).toEqual({ kind: 'amount', amount: 2 });
  });

  it('is summed up in one sentence', () => {
    const areas = [area('a', { count: 3, areaHectares: 2 }), area('b'), area('c', { inventory: 'none' })];
    expect(tallyOf(areas)).toEqual({ all: 3, withSites: 1, none: 1 });
  });
});

describe('the order of the table', () => {
  const areas = [
    area('Bourges', { count: 1, areaHectares: 40, byStatus: [part('converted', 1, 40)] }),
    area('Amboise', { count: 9, areaHectares: 12, byStatus: [part('without-project', 5, 12), part(null, 4, null)] }),
    area('Zéro'),
    area('Inconnu', { inventory: 'none' }),
    area('Chinon', { count: 2, areaHectares: 12 }),
  ];

  it('by number begins with the largest, and leaves those without any last in both directions', () => {
    expect(names(sortAreas(areas, '-areaHectares', 'none', 'hectares'))).toEqual(['Bourges', 'Amboise', 'Chinon', 'Zéro', 'Inconnu']);
    expect(names(sortAreas(areas, 'areaHectares', 'none', 'hectares'))).toEqual(['Amboise', 'Chinon', 'Bourges', 'Zéro', 'Inconnu']);
    expect(names(sortAreas(areas, '-count', 'none', 'sites'))[0]).toBe('Amboise');
  });

  it('by a part takes the measure that is shown', () => {
    const key = partKey('without-project');
    expect(names(sortAreas(areas, `-${key}`, 'status', 'hectares'))[0]).toBe('Amboise');
    expect(names(sortAreas(areas, `-${partKey(null)}`, 'status', 'sites'))[0]).toBe('Amboise');
  });

  it('by name is that of French readers', () => {
    expect(names(sortAreas(areas, 'name', 'none', 'hectares'))).toEqual(['Amboise', 'Bourges', 'Chinon', 'Inconnu', 'Zéro']);
  });

  it('turns round', () => {
    expect(nextSort('-areaHectares', 'areaHectares')).toBe('areaHectares');
    expect(nextSort('areaHectares', 'areaHectares')).toBe('-areaHectares');
    expect(nextSort('-areaHectares', 'name')).toBe('name');
    expect(nextSort('name', 'count')).toBe('-count');
  });
});
