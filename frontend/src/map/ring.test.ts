import { describe, expect, it } from 'vitest';
import type { Corner } from './ring';
import { isCrossing, polygonOf, readPlaces, readRing, ringText } from './ring';

const SQUARE: readonly Corner[] = [
  [4, 45],
  [5, 45],
  [5, 46],
  [4, 46],
];

describe('A ring in an address', () => {
  it('comes back as it was written', () => {
    expect(ringText(SQUARE)).toBe('4,45;5,45;5,46;4,46');
    expect(readRing(ringText(SQUARE))).toEqual(SQUARE);
  });

  it('keeps five decimals', () => {
    expect(ringText([[4.123456789, -45.1]])).toBe('4.12346,-45.1');
  });

  it.each(['', '4,45;5,45', '4,45;5,45;x,46', '4,45;5,45;5,91', '4,45;5,45;5', '4,45;5,45;5,46,7', '181,0;0,1;1,1'])(
    'is refused where it is none: %s',
    (text) => {
      expect(readRing(text)).toBeNull();
    },
  );
});

describe('A polygon', () => {
  it('is closed and counter-clockwise whichever way it was drawn', () => {
    const outer = polygonOf([...SQUARE].reverse()).coordinates[0] ?? [];
    expect(outer).toHaveLength(5);
    expect(outer[0]).toEqual(outer[4]);
    expect(polygonOf(SQUARE).coordinates[0]?.slice(0, 4)).toEqual(SQUARE);
    expect(outer.slice(0, 4)).toEqual(SQUARE);
  });
});

describe('Sides', () => {
  it('of a square do not cross', () => {
    expect(isCrossing(SQUARE)).toBe(false);
    expect(isCrossing([])).toBe(false);
  });

  it('of a bow-tie do', () => {
    const [a, b, c, d] = SQUARE as [Corner, Corner, Corner, Corner];
    expect(isCrossing([a, c, b, d])).toBe(true);
  });
});

describe('Typed places', () => {
  it.each(['45,76 4,83', '45.76, 4.83', '45.76,4.83', '45,76 ; 4,83', '45.76° N 4.83° E'])('are latitude, then longitude: %s', (text) => {
    expect(readPlaces(text)).toEqual([[4.83, 45.76]]);
  });

  it('may be several at once', () => {
    expect(readPlaces('45.76, 4.83; -21 55.5')).toEqual([
      [4.83, 45.76],
      [55.5, -21],
    ]);
  });

  it.each(['', 'Lyon', '45.76', '45 4 3', '91 4', '45 181', 'rue 45 Lyon 4'])('are refused where they are none: %s', (text) => {
    expect(readPlaces(text)).toBeNull();
  });
});
