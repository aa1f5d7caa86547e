import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { FileProblem } from './fileProblem';

/** The surfaces of a file as one shape. */
export interface Surfaces {
  shape: Polygon | MultiPolygon;
  shapes: number;
  vertices: number;
}

/** The API's own limit. */
export const MOST_VERTICES = 50_000;

/** Turns a pair of coordinates into longitude and latitude. */
export type Transform = (position: Position) => Position;

/** Joins all surfaces; a line counts as one where its ends meet, or nearly. Throws a FileProblem. */
export function surfacesOf(geometries: readonly (Geometry | null)[], transform: Transform = (position) => position): Surfaces {
  const polygons = geometries.flatMap((geometry) => (geometry ? polygonsOf(geometry) : []));
  const placed = polygons.map((rings) => rings.map((ring) => ring.map((position) => plain(transform(position)))));
  const whole = placed.map((rings) => rings.filter((ring) => ring.length >= 4)).filter((rings) => rings.length > 0);
  if (whole.length === 0) throw new FileProblem('no-shape');
  if (!whole.flat(2).every(isOnEarth)) throw new FileProblem('off-earth');
  const vertices = whole.flat().reduce((sum, ring) => sum + ring.length, 0);
  if (vertices > MOST_VERTICES) throw new FileProblem('too-many-vertices');
  const [only] = whole;
  const shape: Polygon | MultiPolygon =
    whole.length === 1 && only ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: whole };
  return { shape, shapes: whole.length, vertices };
}

function polygonsOf(geometry: Geometry): Position[][][] {
  switch (geometry.type) {
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
    case 'LineString':
      return ringOf(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.flatMap(ringOf);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(polygonsOf);
    default:
      return [];
  }
}

const NEARLY = 0.1; // of the line's length may be left open: a walk rarely ends on its first step

function ringOf(line: Position[]): Position[][][] {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [];
  const length = line.reduce((sum, position, at) => sum + distance(line[at - 1] ?? position, position), 0);
  if (distance(first, last) > length * NEARLY) return [];
  return [[distance(first, last) === 0 ? line : [...line, first]]];
}

const distance = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) => Math.hypot(bx - ax, by - ay);

/** Heights are of no use here. */
const plain = ([x = NaN, y = NaN]: Position): Position => [x, y];

const isOnEarth = ([lon = NaN, lat = NaN]: Position) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
