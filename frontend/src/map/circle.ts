import type { Polygon, Position } from 'geojson';
import type { Bounds } from '../state/queries';

const EARTH_KM = 6371.0088; // mean radius
const STEPS = 128;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** All places at one distance on the globe: on the map of the web, no circle where it is large or far north. */
export function ringAround(lon: number, lat: number, radiusKm: number): Polygon {
  const ring = Array.from({ length: STEPS + 1 }, (_, step) => away(lon, lat, radiusKm, (-2 * Math.PI * (step % STEPS)) / STEPS));
  return { type: 'Polygon', coordinates: [ring] };
}

/** Where one gets from a place in a bearing; longitudes run on past 180 so that a ring across the date line stays whole. */
function away(lon: number, lat: number, km: number, bearing: number): Position {
  const [angle, from] = [km / EARTH_KM, radians(lat)];
  const to = Math.asin(Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing));
  const east = Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(from), Math.cos(angle) - Math.sin(from) * Math.sin(to));
  return [lon + degrees(east), degrees(to)];
}

/** What has to be seen for the whole ring to be. */
export function boundsAround(lon: number, lat: number, radiusKm: number): Bounds {
  const ring = ringAround(lon, lat, radiusKm).coordinates[0] ?? [];
  const [lons, lats] = [ring.map(([x = lon]) => x), ring.map(([, y = lat]) => y)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
