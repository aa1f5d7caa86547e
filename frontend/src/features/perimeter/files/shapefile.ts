import type { FeatureCollection } from 'geojson';
import { FileProblem } from './fileProblem';
import type { Surfaces } from './surfaces';
import { surfacesOf } from './surfaces';

/** A zip with .shp, .dbf and .prj; the library brings the coordinates to longitude and latitude by the .prj. */
export async function readShapefile(bytes: ArrayBuffer): Promise<Surfaces> {
  const [p, k] = new Uint8Array(bytes.slice(0, 2));
  if (p !== 0x50 || k !== 0x4b) throw new FileProblem('not-zip');
  const { default: shp } = await import('shpjs');
  const layers = await shp(bytes).catch(() => {
    throw new FileProblem('not-zip');
  });
  const collections = (Array.isArray(layers) ? layers : [layers]) as readonly FeatureCollection[];
  return surfacesOf(collections.flatMap(({ features }) => features.map(({ geometry }) => geometry)));
}
