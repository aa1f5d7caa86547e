import { describe, expect, it } from 'vitest';
import { frameOf, pathOf, scaleBar } from './projection';

describe('the printed map', () => {
  it('shows the whole box in its middle', () => {
    const frame = frameOf([1, 47, 2, 48], 600, 400);
    const [left, bottom] = frame.at([1, 47]);
    const [right, top] = frame.at([2, 48]);
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(600);
    expect(top).toBeCloseTo(400 * 0.06, 0);
    expect(bottom).toBeCloseTo(400 * 0.94, 0);
    expect((left + right) / 2).toBeCloseTo(300);
  });

  it('has a scale that is true on the ground, in round lengths', () => {
    const frame = frameOf([1, 47, 2, 48], 600, 400);
    const [x] = frame.at([1, 47.5]);
    const [end] = frame.at([2, 47.5]);
    expect((end - x) * frame.metresPerPixel).toBeCloseTo(75_200, -3); // a degree of longitude at 47.5° north
    const { metres, pixels } = scaleBar(frame, 140);
    expect([1, 2, 5]).toContain(Number(String(metres)[0]));
    expect(pixels).toBeLessThanOrEqual(140);
    expect(pixels * frame.metresPerPixel).toBeCloseTo(metres);
  });

  it('draws holes and parts, and stands a box without size', () => {
    const frame = frameOf([1, 47, 1, 47], 600, 400);
    const ring = [[1, 47], [1.1, 47], [1.1, 47.1], [1, 47]]; // prettier-ignore
    expect(pathOf({ type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] }, frame).match(/M/g)).toHaveLength(3);
    expect(pathOf({ type: 'Point', coordinates: [1, 47] }, frame)).toBe('');
    expect(frame.at([1, 47]).every(Number.isFinite)).toBe(true);
  });
});
