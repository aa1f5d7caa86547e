import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { LONGEST_INPUT } from '../../state/perimeter';
import { simplified } from './simplify';

/** A shape as an address holds it. */
export interface ShapeText {
  text: string;
  /** Corners of the shape, and of what the address holds of it. */
  corners: number;
  kept: number;
}

type Ring = readonly Position[];
type Rings = readonly Ring[];

const DECIMALS = 5; // about a metre

export const polygonsOf = (shape: Geometry): readonly Rings[] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.type === 'MultiPolygon' ? shape.coordinates : [];

const FINEST = 0.00002; // degrees
const COARSEST = 0.1;
const SHORTEST_CORNER = 5; // characters

/** The whole shape where it fits; else simplified just enough, which a leading `~` owns up to. */
export function shapeText(shape: Polygon | MultiPolygon): ShapeText {
  const polygons = polygonsOf(shape).map((rings) => rings.map(opened));
  const corners = countOf(polygons);
  const whole = textIfShort(polygons);
  if (whole !== null) return { text: whole, corners, kept: corners };
  for (let tolerance = FINEST; tolerance < COARSEST; tolerance *= 1.6) {
    const rough = roughened(polygons, tolerance);
    const text = rough.length > 0 ? textIfShort(rough, '~') : null;
    if (text !== null) return { text, corners, kept: countOf(rough) };
  }
  const largest = thoseThatFit(roughened(polygons, FINEST));
  return { text: `~${textOf(largest)}`, corners, kept: countOf(largest) };
}

const roughened = (polygons: readonly Rings[], tolerance: number): readonly Rings[] =>
  polygons.map((rings) => rings.map((ring) => simplified(ring, tolerance)).filter(isArea)).filter(hasOuter);

function textIfShort(polygons: readonly Rings[], mark = ''): string | null {
  if (countOf(polygons) * SHORTEST_CORNER > LONGEST_INPUT) return null;
  const text = mark + textOf(polygons);
  return text.length <= LONGEST_INPUT ? text : null;
}

/** Of very many parts, the largest. */
function thoseThatFit(polygons: readonly Rings[]): readonly Rings[] {
  let room = LONGEST_INPUT - 1;
  const extents = new Map(polygons.map((rings) => [rings, extentOf(rings[0] ?? [])]));
  return [...polygons]
    .sort((a, b) => (extents.get(b) ?? 0) - (extents.get(a) ?? 0))
    .filter((rings) => {
      if (room <= 0) return false;
      room -= textOf([rings]).length + 2;
      return room > 0;
    });
}

/** null where the text is no shape on earth. */
export function readShape(text: string): Polygon | MultiPolygon | null {
  const polygons = text
    .replace(/^~/, '')
    .split('||')
    .map((rings) => rings.split('|').map(readRing));
  if (polygons.some((rings) => rings.some((ring) => ring === null))) return null;
  const coordinates = polygons as Position[][][];
  const [first] = coordinates;
  if (!first) return null;
  return coordinates.length === 1 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates };
}

export const isSimplified = (text: string) => text.startsWith('~');

function readRing(text: string): Position[] | null {
  const ring = text.split(';').map((corner) => corner.split(',').map((part) => (part.trim() === '' ? NaN : Number(part))));
  const isOnEarth = ring.every(([lon = NaN, lat = NaN, ...rest]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && rest.length === 0);
  const [first] = ring;
  return isOnEarth && first && ring.length >= 3 ? [...ring, first] : null;
}

const textOf = (polygons: readonly Rings[]) => polygons.map((rings) => rings.map(ringText).join('|')).join('||');

const ringText = (ring: Ring) => ring.map(([lon = 0, lat = 0]) => `${degrees(lon)},${degrees(lat)}`).join(';');

const degrees = (value: number) => String(Number(value.toFixed(DECIMALS)));

const isArea = (ring: Ring) => ring.length >= 3;

const hasOuter = (rings: Rings) => rings.length > 0;

/** Corners of a shape, the first of each ring counted once. */
export const cornersOf = (shape: Geometry) => countOf(polygonsOf(shape).map((rings) => rings.map(opened)));

const countOf = (polygons: readonly Rings[]) => polygons.flat().reduce((sum, ring) => sum + ring.length, 0);

/** Without the first corner at its end again. */
function opened(ring: Ring): Ring {
  const [first] = ring;
  const last = ring.at(-1);
  return first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
}

/** Width times height, in square degrees. */
function extentOf(ring: Ring): number {
  const range = (values: readonly number[]) =>
    values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
  return range(ring.map(([lon = 0]) => lon)) * range(ring.map(([, lat = 0]) => lat));
}
