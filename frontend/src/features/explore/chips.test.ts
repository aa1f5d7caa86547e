import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE } from '../../state/state';
import { chipsOf, clearFilters } from './chips';

const FILTERED = {
  ...DEFAULT_STATE,
  land: { ...DEFAULT_STATE.land, statuses: ['with-project', 'converted'], minHectares: 2.5, territory: '2-ti-2407' },
  sites: { ...DEFAULT_STATE.sites, waves: ['france-2030'] },
};

const nameOf = (code: string) => (code === '2-ti-2407' ? 'Nord Loiret' : code);

describe('chips of active filters', () => {
  it('are none by default', () => {
    expect(chipsOf(DEFAULT_STATE, nameOf)).toEqual([]);
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
