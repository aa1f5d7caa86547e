import { describe, expect, it } from 'vitest';
import { isNearlyOfficial, limitsOf } from './quality';
import type { Sources } from './types';

const sources = (official: number, generalised: number, schematic: number): Sources => ({
  dataVersion: 1,
  boundaryQualityByLayer: { communes: { official, generalised, schematic } },
  sources: [],
});

describe('the limits as a whole', () => {
  it('are those of the communes', () => {
    expect(limitsOf(sources(0, 0, 34_875))).toBe('schematic');
    expect(limitsOf(sources(0, 34_868, 7))).toBe('mixed');
    expect(limitsOf(sources(30_000, 4_875, 0))).toBe('official');
  });

  it('are not known before anything is loaded', () => {
    expect(limitsOf(null)).toBe('unknown');
    expect(limitsOf(sources(0, 0, 0))).toBe('unknown');
    expect(limitsOf({ ...sources(0, 0, 1), boundaryQualityByLayer: {} })).toBe('unknown');
  });

  it('are nearly official with a handful of exceptions', () => {
    expect(isNearlyOfficial({ official: 0, generalised: 34_868, schematic: 7 })).toBe(true);
    expect(isNearlyOfficial({ official: 0, generalised: 2_000, schematic: 32_875 })).toBe(false);
  });
});
