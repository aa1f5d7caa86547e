import type { Geometry, Position } from 'geojson';

/** A frame of the printed map: Mercator, so that shapes look as they do on the screen's map. */
export interface Frame {
  width: number;
  height: number;
  /** Pixels of a place. */
  at(position: Position): readonly [number, number];
  /** Metres of ground under one pixel, in the middle. */
  metresPerPixel: number;
}

const MARGIN = 0.06; // of the box, on each side
const DEGREE = Math.PI / 180;
const EARTH = 6_378_137; // metres
const HALF_WORLD = 85; // degrees of latitude that Mercator can show

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (Math.min(HALF_WORLD, Math.max(-HALF_WORLD, lat)) * DEGREE) / 2));

/** The box in a frame of the given size, in its middle. */
export function frameOf([west, south, east, north]: readonly [number, number, number, number], width: number, height: number): Frame {
  const [left, right, bottom, top] = [west * DEGREE, east * DEGREE, mercator(south), mercator(north)];
  const room = 1 - 2 * MARGIN;
  const scale = Math.min((width * room) / Math.max(right - left, 1e-5), (height * room) / Math.max(top - bottom, 1e-5));
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2];
  const middleLat = (2 * Math.atan(Math.exp(middleY)) - Math.PI / 2) / DEGREE;
  return {
    width,
    height,
    at: ([lon = 0, lat = 0]) => [width / 2 + (lon * DEGREE - middleX) * scale, height / 2 - (mercator(lat) - middleY) * scale],
    metresPerPixel: (EARTH * Math.cos(middleLat * DEGREE)) / scale,
  };
}

/** The path of a surface or line, to a tenth of a pixel; corners on the same tenth are left out. */
export function pathOf(geometry: Geometry, frame: Frame): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => `${trace(ring, frame)}Z`).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((ring) => `${trace(ring, frame)}Z`).join('');
    case 'GeometryCollection':
      return geometry.geometries.map((part) => pathOf(part, frame)).join('');
    default:
      return '';
  }
}

function trace(ring: readonly Position[], frame: Frame): string {
  const points = ring.map((position) => frame.at(position).map((pixel) => pixel.toFixed(1)).join(' '));
  return `M${points.filter((point, at) => at === 0 || point !== points[at - 1]).join('L')}`;
}

/** A round length of the ground that takes at most the given pixels. */
export function scaleBar({ metresPerPixel }: Frame, mostPixels: number): { metres: number; pixels: number } {
  const most = metresPerPixel * mostPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { metres, pixels: metres / metresPerPixel };
}
