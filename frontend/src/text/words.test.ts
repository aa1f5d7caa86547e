import { describe, expect, it } from 'vitest';
import { LAND_KINDS, LAND_NATURES, LAND_STATUSES } from '../api/vocabulary';
import { say } from './say';

describe('vocabularies', () => {
  it('have a French word for each of their values', () => {
    expect(LAND_KINDS.filter((kind) => say.words.landKind(kind) === kind)).toEqual([]);
    expect(LAND_STATUSES.filter((status) => say.words.landStatus(status) === status)).toEqual([]);
    expect(LAND_NATURES.filter((nature) => say.words.landNature(nature) === nature)).toEqual([]);
  });
});
