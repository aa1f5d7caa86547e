import type { Polygon, Position } from 'geojson';

/** Longitude and latitude in degrees. */
export type Corner = readonly [lon: number, lat: number];

/** A shape needs this many corners to have a surface. */
export const FEWEST_CORNERS = 3;

const DECIMALS = 5; // about a metre

/** As an address holds it: `lon,lat;lon,lat;…`, the first corner not repeated. */
export const ringText = (ring: readonly Corner[]): string =>
  ring.map((corner) => corner.map((degrees) => String(Number(degrees.toFixed(DECIMALS)))).join(',')).join(';');

/** null where the text is no ring of at least three places on earth. */
export function readRing(text: string): readonly Corner[] | null {
  const ring = text.split(';').map(readCorner);
  const isWhole = ring.every((corner) => corner !== null);
  return isWhole && ring.length >= FEWEST_CORNERS ? ring : null;
}

function readCorner(text: string): Corner | null {
  const [lon, lat, ...rest] = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  return lon !== undefined && lat !== undefined && rest.length === 0 && isOnEarth(lon, lat) ? [lon, lat] : null;
}

export const isOnEarth = (lon: number, lat: number) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/** Closed and counter-clockwise, as GeoJSON wants it. */
export function polygonOf(ring: readonly Corner[]): Polygon {
  const turned = signedArea(ring) < 0 ? [...ring].reverse() : ring;
  const closed: Position[] = [...turned, ...turned.slice(0, 1)].map(([lon, lat]) => [lon, lat]);
  return { type: 'Polygon', coordinates: [closed] };
}

/** Positive where the ring runs counter-clockwise; in square degrees, which is enough for a sign. */
const signedArea = (ring: readonly Corner[]): number => sides(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0);

/** Some side crosses another: the inside of such a shape is not what it looks like. */
export function isCrossing(ring: readonly Corner[]): boolean {
  const all = sides(ring);
  return all.some((one, at) => all.slice(at + 1).some((other) => cross(one, other)));
}

type Side = readonly [Corner, Corner];

const sides = (ring: readonly Corner[]): Side[] =>
  ring.flatMap((corner, at) => {
    const next = ring[(at + 1) % ring.length];
    return next ? [[corner, next] as const] : [];
  });

function cross([a, b]: Side, [c, d]: Side): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

const turn = (a: Corner, b: Corner, c: Corner) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const NUMBER = /-?\d+(?:[.,]\d+)?/g;

/** Places as people type or paste them, latitude first: "45,76 4,83", "45.76, 4.83; 45.8, 4.9"; null where it is none. */
export function readPlaces(text: string): readonly Corner[] | null {
  const numbers = (text.match(NUMBER) ?? []).map((number) => Number(number.replace(',', '.')));
  if (numbers.length === 0 || numbers.length % 2 !== 0 || /[a-z]{2}/i.test(text)) return null;
  const places = numbers.flatMap((lat, at) => (at % 2 === 0 ? [[numbers[at + 1] ?? NaN, lat] as const] : []));
  return places.every(([lon, lat]) => isOnEarth(lon, lat)) ? places : null;
}
