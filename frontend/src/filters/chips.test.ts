import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE } from '../state/state';
import { chipsOf, clearFilters } from './chips';

const FILTERED = {
  ...DEFAULT_STATE,
  land: { ...DEFAULT_STATE.land, statuses: ['with-project', 'converted'], minHectares: 2.5, territory2: '2-ti-2407' },
  sites: { ...DEFAULT_STATE.sites, waves: ['france-2030'] },
};

const NAMES: Record<string, string> = { 'territory2 2-ti-2407': 'Nord Loiret', 'region 24': 'Centre-Val de Loire', 'department 24': 'Dordogne' };
const nameOf = (place: string, id: string) => NAMES[`${place} ${id}`] ?? id;

describe('chips of active filters', () => {
  it('are none by default', () => {
    expect(chipsOf(DEFAULT_STATE, nameOf)).toEqual([]);
  });

  it('tell a region from a department of the same code', () => {
    const land = { ...DEFAULT_STATE.land, region: '24', department: '24', epci: '200071082' };
    const texts = chipsOf({ ...DEFAULT_STATE, land }, nameOf).map(({ text }) => text);
    expect(texts).toEqual(['Foncier : 200071082', 'Foncier : Dordogne', 'Foncier : Centre-Val de Loire']);
  });

  it('say each filter in words', () => {
    const texts = chipsOf(FILTERED, nameOf).map(({ text }) => text.replace(/[\u202f\u00a0]/g, ' '));
    expect(texts).toEqual([
      'Foncier : Avec projet',
      'Foncier : Reconvertie',
      'Foncier : à partir de 2,5 ha',
      'Foncier : Nord Loiret',
      'Sites clés en main : France 2030 (avril 2024)',
    ]);
  });

  it('each remove their own filter and no other', () => {
    const [first] = chipsOf(FILTERED, nameOf);
    const next = first?.remove(FILTERED);
    expect(next?.land).toEqual({ ...FILTERED.land, statuses: ['converted'] });
    expect(next?.sites).toBe(FILTERED.sites);
  });

  it('can all go at once', () => {
    expect(chipsOf(clearFilters(FILTERED), nameOf)).toEqual([]);
  });
});
