import type { SearchResult } from '../../api/types';
import type { Corner } from '../../map/ring';
import { isOnEarth, readRing, ringText } from '../../map/ring';

/** Where to look, as the state and the address keep it. */
export type Whereabouts =
  | { kind: 'point'; lon: number; lat: number }
  | { kind: 'area'; ring: readonly Corner[] }
  /** An id or a name, which the API knows better than the page. */
  | { kind: 'named'; near: string };

const POINT = 'point:';
const AREA = 'area:';

/** null where nothing, or nothing sensible, is asked. */
export function readWhereabouts(near: string | null): Whereabouts | null {
  if (near === null || near.trim() === '') return null;
  if (near.startsWith(POINT)) return readPoint(near.slice(POINT.length));
  if (!near.startsWith(AREA)) return { kind: 'named', near };
  const ring = readRing(near.slice(AREA.length));
  return ring && { kind: 'area', ring };
}

function readPoint(text: string): Whereabouts | null {
  const [lon, lat, ...rest] = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const isPoint = lon !== undefined && lat !== undefined && rest.length === 0 && isOnEarth(lon, lat);
  return isPoint ? { kind: 'point', lon, lat } : null;
}

const DECIMALS = 4; // ten metres: no closer than a street, also where somebody's own position is shared in a link

const degrees = (value: number) => String(Number(value.toFixed(DECIMALS)));

export const nearPoint = (lon: number, lat: number) => `${POINT}${degrees(lon)},${degrees(lat)}`;

export const nearArea = (ring: readonly Corner[]) => `${AREA}${ringText(ring)}`;

const PREFIXES: Record<SearchResult['collection'], string> = {
  communes: 'insee',
  epci: 'epci',
  territories: 'territory',
  departments: 'department',
  regions: 'region',
  'turnkey-sites': 'turnkey-sites',
  'industrial-land': 'industrial-land',
};

export const nearFeature = ({ collection, id }: Pick<SearchResult, 'collection' | 'id'>) => `${PREFIXES[collection]}:${id}`;
