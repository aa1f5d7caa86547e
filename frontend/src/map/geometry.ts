import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../state/queries';

/** A point for any geometry: itself, or the middle of its box. */
export function representative(geometry: Geometry): Position | null {
  if (geometry.type === 'Point') return geometry.coordinates;
  const box = boundsOf(geometry);
  return box && [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

export function boundsOf(geometry: Geometry): Bounds | null {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  visit(geometry.type === 'GeometryCollection' ? [] : geometry.coordinates, ([lon = 0, lat = 0]) => {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  });
  return box[0] === Infinity ? null : box;
}

export const contains = (outer: Bounds, inner: Bounds) =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

type Nested = Position | readonly Nested[];

function visit(nested: Nested, each: (position: Position) => void) {
  if (typeof nested[0] === 'number') each(nested as Position);
  else for (const inner of nested as readonly Nested[]) visit(inner, each);
}
