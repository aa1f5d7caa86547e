import { FileProblem } from './fileProblem';
import type { Transform } from './surfaces';

/** Systems that French files come in, beside WGS 84: what they are called by EPSG, in the notation of PROJ. */
const SYSTEMS: Readonly<Record<number, string>> = {
  2154: '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m',
  3857: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null',
  5490: '+proj=utm +zone=20 +ellps=GRS80 +units=m',
  32620: '+proj=utm +zone=20 +datum=WGS84 +units=m',
  2972: '+proj=utm +zone=22 +ellps=GRS80 +units=m',
  2975: '+proj=utm +zone=40 +south +ellps=GRS80 +units=m',
  4471: '+proj=utm +zone=38 +south +ellps=GRS80 +units=m',
  4467: '+proj=utm +zone=21 +ellps=GRS80 +units=m',
};

/** In degrees already: WGS 84 and the French systems that agree with it to the metre. */
const DEGREES: readonly number[] = [4326, 4171, 4979, 4558, 5488, 4624, 4627, 4470, 4463];

/** From the coordinates of a file to longitude and latitude; `definition` speaks for a system that has no known number. */
export async function transformOf(epsg: number, definition = ''): Promise<Transform> {
  if (DEGREES.includes(epsg)) return (position) => position;
  const system = SYSTEMS[epsg] ?? conformalConic(epsg) ?? definition;
  if (system === '' || system === 'undefined') throw new FileProblem('off-earth');
  const { default: proj4 } = await import('proj4');
  try {
    const { forward } = proj4(system, 'EPSG:4326');
    return ([x = NaN, y = NaN]) => forward([x, y]);
  } catch {
    throw new FileProblem('off-earth');
  }
}

/** The nine zones of RGF93, named for the latitude in their middle. */
function conformalConic(epsg: number): string | undefined {
  const middle = epsg - 3900;
  if (middle < 42 || middle > 50) return undefined;
  const parallels = `+lat_0=${String(middle)} +lat_1=${String(middle - 0.75)} +lat_2=${String(middle + 0.75)}`;
  return `+proj=lcc ${parallels} +lon_0=3 +x_0=1700000 +y_0=${String((middle - 41) * 1_000_000 + 200_000)} +ellps=GRS80 +units=m`;
}
