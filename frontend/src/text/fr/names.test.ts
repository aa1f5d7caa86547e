import { describe, expect, it } from 'vitest';
import { asSubject, of } from './names';

describe('a name in a French sentence', () => {
  it.each([
    ['Lyon', 'de Lyon'],
    ['Le Mans', 'du Mans'],
    ['Les Herbiers', 'des Herbiers'],
    ['La Rochelle', 'de La Rochelle'],
    ['Issoudun', 'd’Issoudun'],
    ['le point 45,7600 4,8300', 'du point 45,7600 4,8300'],
    ['CC Cœur de Sologne', 'de la CC Cœur de Sologne'],
    ['CA Blois Agglopolys', 'de la CA Blois Agglopolys'],
    ['Métropole de Lyon', 'de la Métropole de Lyon'],
    ['Eurométropole de Strasbourg', 'de l’Eurométropole de Strasbourg'],
    ['Nantes Métropole', 'de Nantes Métropole'],
    ['CALUIRE', 'de CALUIRE'],
  ])('%s', (name, expected) => {
    expect(of(name)).toBe(expected);
  });

  it('begins it with its article', () => {
    const names = ['CC X', 'Eurométropole de Strasbourg', 'EPT Y', 'Nantes Métropole'];
    expect(names.map(asSubject)).toEqual(['La CC X', 'L’Eurométropole de Strasbourg', 'L’EPT Y', 'Nantes Métropole']);
  });
});
