import { describe, expect, it } from 'vitest';
import { meanShare } from './completenessBars';

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

describe('the mean completeness of a source', () => {
  it('gives every field the same weight, and leaves out those that were never looked at', () => {
    const fields = [
      { field: 'name', stated: 100, of: 100 },
      { field: 'stage', stated: 0, of: 50 },
      { field: 'x', stated: 0, of: 0 },
    ];
    expect(plain(meanShare(fields))).toBe('50 %');
  });

  it('is not all while one row lacks one field', () => {
    expect(plain(meanShare([{ field: 'name', stated: 9_999, of: 10_000 }]))).toBe('99 %');
  });
});
