import { describe, expect, it } from 'vitest';
import { boundsAround, ringAround } from './circle';

const EARTH_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Haversine, independent of how the ring is made. */
function kilometres([lon1 = 0, lat1 = 0]: number[], [lon2 = 0, lat2 = 0]: number[]): number {
  const [across, up] = [radians(lon2 - lon1), radians(lat2 - lat1)];
  const h = Math.sin(up / 2) ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(across / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}

describe('A ring around a place', () => {
  it.each([
    [4.83, 45.76, 80],
    [55.5, -21.1, 1000],
    [-56.2, 46.8, 0.1],
  ])('around %d, %d is %d km away everywhere', (lon, lat, radius) => {
    const ring = ringAround(lon, lat, radius).coordinates[0] ?? [];
    for (const at of ring) expect(kilometres([lon, lat], at) / radius).toBeCloseTo(1, 6);
    expect(ring[0]).toEqual(ring.at(-1));
  });

  it('runs counter-clockwise', () => {
    const ring = ringAround(0, 0, 100).coordinates[0] ?? [];
    expect(ring[0]?.[1]).toBeGreaterThan(0); // begins in the north
    expect(ring[32]?.[0]).toBeLessThan(0); // and turns west
  });

  it('is wider in degrees the farther north it is', () => {
    const [west, , east] = boundsAround(0, 60, 100);
    const [equatorWest, , equatorEast] = boundsAround(0, 0, 100);
    expect((east - west) / (equatorEast - equatorWest)).toBeCloseTo(2, 1);
  });
});
