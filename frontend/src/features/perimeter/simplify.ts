import type { Position } from 'geojson';

/** Douglas and Peucker's way: leaves out corners nearer than the tolerance (degrees) to the line between those that stay. */
export function simplified(ring: readonly Position[], tolerance: number): readonly Position[] {
  const closed = [...ring, ...ring.slice(0, 1)];
  const stays = new Uint8Array(closed.length);
  const far = farthestFrom(ring, 0);
  for (const at of [0, far]) stays[at] = 1;
  const open: [number, number][] = [
    [0, far],
    [far, ring.length],
  ];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    const { at, distance } = outermost(closed, from, to);
    if (distance <= tolerance) continue;
    stays[at] = 1;
    open.push([from, at], [at, to]);
  }
  return ring.filter((_, at) => stays[at] === 1);
}

const place = (ring: readonly Position[], at: number): readonly [number, number] => {
  const [lon = 0, lat = 0] = ring[at] ?? [];
  return [lon, lat];
};

function farthestFrom(ring: readonly Position[], start: number): number {
  const [x, y] = place(ring, start);
  const distances = ring.map(([lon = 0, lat = 0]) => Math.hypot(lon - x, lat - y));
  return distances.reduce((best, distance, at) => (distance > (distances[best] ?? 0) ? at : best), 0);
}

function outermost(ring: readonly Position[], from: number, to: number): { at: number; distance: number } {
  const [ax, ay] = place(ring, from);
  const [bx, by] = place(ring, to);
  const length = Math.hypot(bx - ax, by - ay);
  let best = { at: from, distance: 0 };
  for (let at = from + 1; at < to; at++) {
    const [x, y] = place(ring, at);
    const distance = length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
    if (distance > best.distance) best = { at, distance };
  }
  return best;
}
