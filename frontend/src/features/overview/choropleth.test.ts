import { describe, expect, it } from 'vitest';
import type { AreaTotals, LandSummary } from '../../api/summary';
import { DEFAULT_STATE, NO_LAND_FILTER, NO_PLACE } from '../../state/state';
import { choroplethOf, legendOf } from './choropleth';
import { placeIn } from './framing';
import { tableUrl } from './overviewModel';

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

const area = (id: string, count: number, areaHectares: number | null, inventory: AreaTotals['inventory'] = 'published'): AreaTotals => ({
  ...{ id, name: id, collection: 'epci', inventory, count, areaHectares, unstated: areaHectares === null ? count : 0 },
  ...{ byKind: [], byStatus: [], byStage: [] },
});

const NOTHING = { count: 0, areaHectares: 0, unstated: 0, byKind: [], byStatus: [], byStage: [] };

const AREAS = [
  ...Array.from({ length: 10 }, (_, at) => area(`s${String(at)}`, at + 1, 3 * 2 ** at)),
  area('unstated', 2, null),
  area('zero', 0, 0, 'zero'),
  area('unknown', 0, 0, 'none'),
];

const SUMMARY: LandSummary = { by: 'epci', phase: null, total: NOTHING, groups: AREAS, outside: NOTHING };

describe('the legend', () => {
  const lines = legendOf(AREAS, 'hectares');

  it('begins with the highest class, and ends with what is not a number', () => {
    expect(lines.slice(-3).map(({ sign, count }) => [sign, count])).toEqual([
      ['unstated', 1],
      ['zero', 1],
      ['none', 1],
    ]);
    expect(lines[0]).toMatchObject({ sign: 'step-5' });
    expect(plain(lines[0]?.text ?? '')).toMatch(/ha et plus$/);
    expect(plain(lines[lines.length - 4]?.text ?? '')).toMatch(/^moins de \d+ ha$/);
  });

  it('counts every area once, under the sign that the map draws it with', () => {
    expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(AREAS.length);
    const signs = [...(choroplethOf(SUMMARY, 'hectares')?.signs.values() ?? [])];
    for (const { sign, count } of lines) expect(signs.filter((each) => each === sign).length).toBe(count);
  });

  it('has no line for what no area is', () => {
    expect(legendOf([area('a', 1, 2)], 'hectares').map(({ sign }) => sign)).toEqual(['step-3']);
  });
});

describe('an area of the map', () => {
  it('says its name and its number, or why there is none', () => {
    const { label } = choroplethOf(SUMMARY, 'hectares') ?? { label: String };
    expect(plain(label('s1', 'CC Une'))).toBe('CC Une · 6 ha');
    expect(label('zero', 'CC Zéro')).toBe('CC Zéro · zéro hectare');
    expect(label('unknown', 'CC Inconnue')).toBe('CC Inconnue · aucun inventaire');
    expect(label('unstated', 'CC Vague')).toBe('CC Vague · surface non renseignée');
  });

  it('is of the phase that was asked for', () => {
    const territories = AREAS.map((each) => ({ ...each, collection: 'territories' as const }));
    expect(choroplethOf({ ...SUMMARY, by: 'territory', phase: 1, groups: territories }, 'sites')).toMatchObject({
      collection: 'territories',
      phase: 1,
    });
    expect(choroplethOf({ ...SUMMARY, groups: [] }, 'sites')).toBeNull();
  });
});

describe('the question to the API', () => {
  const land = { ...NO_LAND_FILTER, natures: ['friche'], minHectares: 10, region: '24' };

  it('has the filters of the list, and a phase for territories alone', () => {
    const { overview } = DEFAULT_STATE;
    expect(tableUrl({ overview, land })).toBe('/api/industrial-land/summary?by=epci&kind=friche&minHectares=10&region=24&f=csv');
    expect(tableUrl({ overview: { ...overview, by: 'territory', phase: 1 }, land: NO_LAND_FILTER })).toBe(
      '/api/industrial-land/summary?by=territory&phase=1&f=csv',
    );
  });

  it('is framed by the smallest place that it names', () => {
    expect(placeIn(NO_PLACE)).toBeNull();
    expect(placeIn({ ...NO_PLACE, region: '24', department: '18' })).toEqual({ collection: 'departments', id: '18' });
    expect(placeIn({ ...NO_PLACE, region: '24', territory2: '2-ti-2401', territory1: '1-ti-2401' })).toMatchObject({ id: '2-ti-2401' });
    expect(placeIn({ ...NO_PLACE, department: '18', epci: '200071082' })).toMatchObject({ collection: 'epci' });
  });
});
