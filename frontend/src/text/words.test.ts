import { describe, expect, it } from 'vitest';
import { LAND_KINDS, LAND_NATURES, LAND_STATUSES } from '../api/vocabulary';
import { fr } from './fr';

describe('vocabularies', () => {
  it('have a French word for each of their values', () => {
    expect(LAND_KINDS.filter((kind) => fr.words.landKind(kind) === kind)).toEqual([]);
    expect(LAND_STATUSES.filter((status) => fr.words.landStatus(status) === status)).toEqual([]);
    expect(LAND_NATURES.filter((nature) => fr.words.landNature(nature) === nature)).toEqual([]);
  });
});
