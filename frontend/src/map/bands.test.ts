import { describe, expect, it } from 'vitest';
import { bandFor, geometryParams, snapToGrid } from './bands';

describe('zoom bands', () => {
  it.each([
    [3, 6],
    [5.5, 6],
    [6, 6],
    [6.5, 8],
    [10, 10],
    [13, 14],
    [18, 14],
  ])('zoom %d asks for band %d', (zoom, band) => {
    expect(bandFor(zoom)).toBe(band);
  });

  it('brings the whole country at once when it is small on screen', () => {
    expect(geometryParams([-5, 41, 10, 51], 5.5)).toEqual({ zoom: 6, bbox: null });
    expect(geometryParams([0, 46, 2, 48], 9).bbox).not.toBeNull();
  });
});

describe('the grid of requests', () => {
  it('covers the screen', () => {
    const screen = [1.1, 46.2, 3.3, 47.9] as const;
    const [west, south, east, north] = snapToGrid(screen, 10);
    expect(west <= screen[0] && south <= screen[1] && east >= screen[2] && north >= screen[3]).toBe(true);
  });

  it('stays the same for a small move', () => {
    expect(snapToGrid([1.1, 46.2, 3.3, 47.9], 10)).toEqual(snapToGrid([1.15, 46.25, 3.35, 47.95], 10));
  });

  it('stays on the globe', () => {
    expect(snapToGrid([-180, -90, 180, 90], 8)).toEqual([-180, -90, 180, 90]);
  });
});
