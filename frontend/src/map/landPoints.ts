import Supercluster from 'supercluster';
import type { ApiFeature } from '../api/types';
import type { LandSign } from '../api/vocabulary';
import { isInnerPlot, LAND_SIGNS, landSign } from '../api/vocabulary';
import type { Bounds } from '../state/queries';
import { representative } from './geometry';

export interface LandPoint {
  id: string;
  name: string | null;
  sign: LandSign;
  areaHectares: number | null;
  /** Its hectares are those of a zone already. */
  isInner: boolean;
}

export interface LandSum {
  areaHectares: number;
  counts: number[];
}

export type LandIndex = Supercluster<LandPoint, LandSum>;

const CLUSTERED_UP_TO = 10; // beyond this zoom every site stands alone

export function indexLand(features: readonly ApiFeature[]): LandIndex {
  const index = new Supercluster<LandPoint, LandSum>({
    radius: 48,
    extent: 256,
    maxZoom: CLUSTERED_UP_TO,
    minPoints: 3,
    map: ({ sign, areaHectares, isInner }) => ({
      areaHectares: isInner ? 0 : (areaHectares ?? 0),
      counts: LAND_SIGNS.map((known) => (known === sign ? 1 : 0)),
    }),
    reduce: (sum, part) => {
      sum.areaHectares += part.areaHectares;
      sum.counts = sum.counts.map((count, at) => count + (part.counts[at] ?? 0));
    },
  });
  return index.load(features.flatMap(asPoint));
}

/** Clusters and lone points within the bounds at a zoom. */
export const landWithin = (index: LandIndex, bounds: Bounds, zoom: number) => index.getClusters([...bounds], Math.round(zoom));

function asPoint({ id, geometry, properties }: ApiFeature) {
  const position = geometry && representative(geometry);
  if (!position) return [];
  const { name, areaHectares } = properties as Pick<LandPoint, 'name' | 'areaHectares'>;
  const sign = landSign(properties['kind'], properties['status']);
  const isInner = isInnerPlot(properties['kind'], properties['zone']);
  return [
    {
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: position },
      properties: { id, name, sign, areaHectares, isInner },
    },
  ];
}
