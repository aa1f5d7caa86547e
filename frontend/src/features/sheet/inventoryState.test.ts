import { describe, expect, it } from 'vitest';
import { inventorySentence } from './inventoryState';

const TODAY = new Date(2026, 10, 22);
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');
const sentence = (land: string, more: object = {}) => plain(inventorySentence({ landInventory: land, ...more }, TODAY));

describe('the sentence of an EPCI', () => {
  it('does not take a missing inventory for an empty one', () => {
    expect(sentence('none', { landSites: 0 })).toContain('ne veut pas dire zéro hectare');
    expect(sentence('zero', { landSites: 3, landHectares: 0 })).toContain('ne compte aujourd’hui aucun hectare');
  });

  it('says how much and since when', () => {
    expect(sentence('published', { landSites: 12, landHectares: 34.5, landUpdatedOn: '2025-03-03' })).toBe(
      'L’inventaire du foncier est publié : 12 sites, 34,5 ha, dernière mise à jour le 3 mars 2025.',
    );
  });

  it('says what is not stated', () => {
    expect(sentence('published', { landSites: 1, landHectares: null, landUpdatedOn: null })).toBe(
      'L’inventaire du foncier est publié : 1 site, surface non renseignée, sans date de mise à jour.',
    );
  });

  it('says when the legal period is over', () => {
    expect(sentence('published', { landSites: 1, landHectares: 2, landUpdatedOn: '2019-01-01' })).toContain('plus de six ans');
  });
});
