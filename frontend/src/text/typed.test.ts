import { describe, expect, it } from 'vitest';
import { readTyped, typedNumber } from './typed';

describe('a number as people type it', () => {
  it.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1 000', 1000],
    ['1\u202f000,5', 1000.5],
    ['1,000', 1],
    [' 80 ', 80],
    ['-1', -1],
    ['', null],
    ['beaucoup', null],
    ['1e3', null],
    ['1,2,3', null],
  ])('in French: %s', (text, number) => {
    expect(readTyped(text, 'fr')).toBe(number);
  });

  it.each([
    ['1,000', 1000],
    ['12,345.5', 12345.5],
    ['1,234,567', 1234567],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['0,125', 0.125],
    ['1 000', 1000],
    ['1,2,3', null],
  ])('in English: %s', (text, number) => {
    expect(readTyped(text, 'en')).toBe(number);
  });

  it.each([2.5, 0.1, 1000, 70_000_000, 0])('is read again as it is shown: %d', (value) => {
    for (const of of ['fr', 'en'] as const) expect(readTyped(typedNumber(value, of), of)).toBe(value);
  });

  it('is shown as the language writes it', () => {
    expect([typedNumber(1234.5, 'fr'), typedNumber(1234.5, 'en')]).toEqual(['1234,5', '1234.5']);
  });
});
