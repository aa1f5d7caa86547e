import { describe, expect, it } from 'vitest';
import { landSign } from './vocabulary';

describe('the sign of a piece of land', () => {
  it('is where a friche stands, else what it is', () => {
    expect(landSign('friche', 'potential')).toBe('potential');
    expect(landSign('zone', 'active')).toBe('zone');
    expect(landSign('plot', 'for-sale')).toBe('plot');
  });

  it('is unknown for words that have no sign', () => {
    expect(landSign('friche', 'not-applicable')).toBe('unknown');
    expect(landSign('friche', null)).toBe('unknown');
    expect(landSign(null, 'toString')).toBe('unknown');
  });
});
