import { describe, expect, it } from 'vitest';
import { compareText, counted, formatCount, formatDay, formatHectares, formatSeconds, formatShare } from './numbers';

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

describe('French numbers', () => {
  it.each([
    [0, '0 ha'],
    [0.0345, '0,035 ha'],
    [0.25, '0,3 ha'],
    [12.34, '12,3 ha'],
    [999.96, '1 000 ha'],
    [21267.4, '21 267 ha'],
  ])('%d hectares', (hectares, text) => {
    expect(plain(formatHectares(hectares))).toBe(text);
  });

  it('groups by three and pluralises from two', () => {
    expect(plain(formatCount(1234567))).toBe('1 234 567');
    expect(counted(0, 'friche', 'friches')).toBe('0 friche');
    expect(counted(1, 'friche', 'friches')).toBe('1 friche');
    expect(counted(2, 'friche', 'friches')).toBe('2 friches');
  });

  it('writes days, and leaves what is not a day', () => {
    expect(formatDay('2024-02-07')).toBe('7 février 2024');
    expect(formatDay('bientôt')).toBe('bientôt');
  });

  it('orders as French readers do', () => {
    expect(['Zone 10', 'Écully', 'zone 2', 'Eu'].sort(compareText)).toEqual(['Écully', 'Eu', 'zone 2', 'Zone 10']);
  });

  it.each([
    [0, 10, '0 %'],
    [1, 10_000, '< 1 %'],
    [9_999, 10_000, '99 %'],
    [10, 10, '100 %'],
    [0, 0, '0 %'],
  ])('%d of %d', (part, whole, text) => {
    expect(plain(formatShare(part, whole))).toBe(text);
  });

  it.each([
    [0.04, '0 s'],
    [3.21, '3,2 s'],
    [125.4, '2 min 5 s'],
    [119.7, '2 min 0 s'],
  ])('%d seconds', (seconds, text) => {
    expect(plain(formatSeconds(seconds))).toBe(text);
  });
});
