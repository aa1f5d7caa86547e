import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { LONGEST_INPUT } from '../../state/perimeter';
import { isSimplified, readShape, shapeText } from './shapeText';

const polygon = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings });
const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

describe('a shape in an address', () => {
  it('comes back as it went, with holes and parts', () => {
    const holed = polygon(square(1, 47, 1), square(1.25, 47.25, 0.5));
    expect(readShape(shapeText(holed).text)).toEqual(holed);
    const parts = { type: 'MultiPolygon' as const, coordinates: [[square(1, 47, 1)], [square(3, 47, 1)]] };
    expect(readShape(shapeText(parts).text)).toEqual(parts);
  });

  it('is simplified just enough to fit, owns up to it, and keeps its size', () => {
    const circle = Array.from({ length: 20_000 }, (_, at) => [2 + Math.cos((at * Math.PI) / 10_000), 47 + Math.sin((at * Math.PI) / 10_000)]);
    const { text, corners, kept } = shapeText(polygon([...circle, circle[0] ?? []]));
    expect(text.length).toBeLessThanOrEqual(LONGEST_INPUT);
    expect(isSimplified(text)).toBe(true);
    expect(corners).toBe(20_000);
    expect(kept).toBeGreaterThan(100);
    const shape = readShape(text);
    const ring = shape?.type === 'Polygon' ? (shape.coordinates[0] ?? []) : [];
    expect(ring.every(([x = 0, y = 0]) => Math.abs(Math.hypot(x - 2, y - 47) - 1) < 1e-4)).toBe(true);
    expect(ring).toHaveLength(kept + 1);
  });

  it('of a thousand islands still fits', () => {
    const islands = Array.from({ length: 5000 }, (_, at) => [square((at % 100) / 20, 40 + at / 1000, 0.01)]);
    const { text, kept } = shapeText({ type: 'MultiPolygon', coordinates: islands });
    expect(text.length).toBeLessThanOrEqual(LONGEST_INPUT);
    expect(kept).toBeGreaterThan(200);
    expect(readShape(text)).not.toBeNull();
  });

  it.each(['', '1,47', '1,47;2,47', '1,47;2,47;3,91', '1,47;2,47;x,48', '1,47,0;2,47,0;2,48,0', '|||'])('%s is none', (text) => {
    expect(readShape(text)).toBeNull();
  });
});
