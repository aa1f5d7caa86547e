import { describe, expect, it } from 'vitest';
import { readNumber } from './numberField';

describe('A field for a number', () => {
  const limits = { least: 0.1, most: 1000 };

  it.each([
    ['80', 80],
    ['12,5', 12.5],
    ['1 000', 1000],
    ['', null],
    ['0', null],
    ['-1', null],
    ['NaN', null],
    ['1e308', null],
    ['beaucoup', null],
  ])('%s', (text, number) => {
    expect(readNumber(text, limits)).toBe(number);
  });

  it('may have to be whole', () => {
    expect(readNumber('2027,5', { least: 2000, most: 2100, isWhole: true })).toBeNull();
  });
});
