import { describe, expect, it } from 'vitest';
import type { NearbyState } from '../../state/nearby';
import { NO_SEARCH } from '../../state/nearby';
import { formatUrl, hasWishes, nearbyUrl } from './request';
import { nearArea, nearFeature, nearPoint, readWhereabouts } from './whereabouts';

const LYON: NearbyState = { ...NO_SEARCH, near: 'insee:69123', radiusKm: 80 };

const asked = (search: NearbyState) => Object.fromEntries(new URL(nearbyUrl(search) ?? '', 'http://localhost').searchParams);

describe('A search', () => {
  it('asks nothing while nowhere is chosen, or nowhere sensible', () => {
    for (const near of [null, '', '  ', 'point:', 'point:x,1', 'point:200,0', 'area:1,1;2,2']) {
      expect(nearbyUrl({ ...NO_SEARCH, near })).toBeNull();
    }
  });

  it('is around a place, a point, or in an area that knows no radius', () => {
    expect(asked(LYON)).toEqual({ near: 'insee:69123', radiusKm: '80' });
    expect(asked({ ...LYON, near: 'point:4.83,45.76' })).toEqual({ lon: '4.83', lat: '45.76', radiusKm: '80' });
    expect(asked({ ...LYON, near: 'area:4,45;5,45;5,46' })).toEqual({ area: '4,45;5,45;5,46' });
  });

  it('hands a text over as it is, whatever it holds', () => {
    const text = "'; DROP TABLE <b>&near=x é";
    expect(asked({ ...LYON, near: text })['near']).toBe(text);
  });

  it('sends every wish by the name that the API has for it', () => {
    const wishes = { minHectares: 20, minPlotHectares: 5, readyBy: 2027, recycled: true, rail: true, labels: ['2020-07'], isStrict: true };
    expect(asked({ ...LYON, ...wishes })).toMatchObject({
      minHectares: '20',
      minPlotHectares: '5',
      readyBy: '2027',
      recycled: 'true',
      rail: 'true',
      label: '2020-07',
      strict: 'true',
    });
  });

  it('asks of land only what an inventory of land may know', () => {
    const land: NearbyState = { ...LYON, target: 'land', minHectares: 2, minPlotHectares: 5, readyBy: 2027, labels: ['2020-07'] };
    expect(asked({ ...land, natures: ['friche'], statuses: ['without-project', 'potential'] })).toEqual({
      near: 'insee:69123',
      radiusKm: '80',
      minHectares: '2',
      kind: 'friche',
      status: 'without-project,potential',
    });
    expect(nearbyUrl(land)).toMatch(/^\/api\/industrial-land\/nearby\?/);
  });

  it('is a file or a feed at the same address', () => {
    expect(formatUrl(LYON, 'atom')).toBe('/api/turnkey-sites/nearby?near=insee%3A69123&radiusKm=80&limit=1000&f=atom');
    expect(formatUrl(LYON, 'csv')).toBe('/api/turnkey-sites/nearby?near=insee%3A69123&radiusKm=80&limit=10000&f=csv');
  });

  it('knows whether anything is wished for', () => {
    expect(hasWishes(LYON)).toBe(false);
    expect(hasWishes({ ...LYON, rail: true })).toBe(true);
    expect(hasWishes({ ...LYON, target: 'land', readyBy: 2027 })).toBe(false);
  });
});

describe('A place in the address', () => {
  it('is a point to ten metres', () => {
    expect(nearPoint(4.834567, 45.7)).toBe('point:4.8346,45.7');
    expect(readWhereabouts('point:4.8346,45.7')).toEqual({ kind: 'point', lon: 4.8346, lat: 45.7 });
  });

  it('is an area that comes back as it was drawn', () => {
    const ring = [
      [4, 45],
      [5, 45],
      [5, 46],
    ] as const;
    expect(readWhereabouts(nearArea(ring))).toEqual({ kind: 'area', ring });
  });

  it.each([
    ['communes', '69123', 'insee:69123'],
    ['epci', '200046977', 'epci:200046977'],
    ['territories', '2-ti-7506', 'territory:2-ti-7506'],
    ['turnkey-sites', 'announcements:scm-1', 'turnkey-sites:announcements:scm-1'],
  ] as const)('is the id of one of the %s', (collection, id, near) => {
    expect(nearFeature({ collection, id })).toBe(near);
    expect(readWhereabouts(near)).toEqual({ kind: 'named', near });
  });
});
