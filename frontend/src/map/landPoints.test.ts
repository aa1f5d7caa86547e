import { describe, expect, it } from 'vitest';
import type { ApiFeature, Properties } from '../api/types';
import { boundsOf, representative } from './geometry';
import { indexLand, landWithin } from './landPoints';
import { radiusOf } from './landStyles';

const friche = (id: string, lon: number, status: string | null, areaHectares: number | null): ApiFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [lon, 47] },
  properties: { name: id, status, areaHectares },
});

const FRANCE = [-5, 41, 10, 52] as const;

describe('clusters', () => {
  const index = indexLand([
    friche('a', 2, 'without-project', 10),
    friche('b', 2.001, 'with-project', null),
    friche('c', 2.002, null, 2.5),
    { ...friche('d', 0, null, 1), geometry: null },
  ]);

  it('add up sites, hectares and statuses', () => {
    const [cluster, ...others] = landWithin(index, FRANCE, 5);
    expect(others).toEqual([]);
    expect(cluster?.properties).toMatchObject({ point_count: 3, areaHectares: 12.5, counts: [1, 1, 0, 0, 0, 0, 1] });
  });

  it('do not add the hectares of a plot to those of its zone', () => {
    const land = (id: string, properties: Properties): ApiFeature => {
      const at = friche(id, 2, null, 10);
      return { ...at, properties: { ...at.properties, ...properties } };
    };
    const zone = [land('z', { kind: 'zone' }), land('p', { kind: 'plot', zone: 'z' }), land('q', { kind: 'plot', zone: null })];
    const [cluster] = landWithin(indexLand(zone), FRANCE, 5);
    expect(cluster?.properties).toMatchObject({ point_count: 3, areaHectares: 20, counts: [0, 0, 0, 0, 1, 2, 0] });
  });

  it('fall apart when near', () => {
    const ids = landWithin(index, FRANCE, 16).map(({ properties }) => ('id' in properties ? properties.id : 'cluster'));
    expect(ids.sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('sizes', () => {
  it('grow with hectares between two limits', () => {
    expect(radiusOf(null)).toBe(radiusOf(0));
    expect(radiusOf(100)).toBeGreaterThan(radiusOf(10));
    expect(radiusOf(1e6)).toBe(18);
  });
});

describe('where a geometry is', () => {
  it('is its box, or the middle of it', () => {
    const square = {
      type: 'MultiPolygon' as const,
      coordinates: [
        [
          [
            [0, 0],
            [4, 0],
            [4, 2],
            [0, 0],
          ],
        ],
        [
          [
            [-2, 0],
            [0, 1],
            [0, 0],
            [-2, 0],
          ],
        ],
      ],
    };
    expect(boundsOf(square)).toEqual([-2, 0, 4, 2]);
    expect(representative(square)).toEqual([1, 1]);
    expect(representative({ type: 'Point', coordinates: [5, 6] })).toEqual([5, 6]);
  });
});
