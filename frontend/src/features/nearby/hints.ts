import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import type { NearbyAnswer } from '../../api/nearby';
import { getNearby } from '../../api/nearby';
import type { Resource } from '../../api/resource';
import { createResource } from '../../api/resource';
import type { NearbyState } from '../../state/nearby';
import { FARTHEST } from '../../state/nearby';
import { nearbyUrl, targetCollection } from './request';
import { readWhereabouts } from './whereabouts';

/** What would be found otherwise, where nothing is. */
export interface Hints {
  /** The nearest one farther away, that meets the same; null: none within the farthest radius, or an area was drawn. */
  nearest: { name: string; distanceKm: number } | null;
  /** How many there are here that do not meet everything; 0 unless they were hidden. */
  looser: number;
}

/** Asked only for an empty result. */
export function createHints(search: ReadonlySignal<NearbyState>, result: Resource<NearbyAnswer>): Resource<Hints> {
  const asked = computed(() => {
    const { status, value } = result.answer.value;
    return status === 'ready' && value.matched === 0 ? search.value : null;
  });
  return createResource(asked, async (of, abort) => {
    const ask = (otherwise: NearbyState) => {
      const url = nearbyUrl(otherwise, { limit: 1 });
      return url === null ? null : getNearby(url, targetCollection(of.target), abort);
    };
    const isArea = readWhereabouts(of.near)?.kind === 'area';
    const [farther, looser] = await Promise.all([
      isArea ? null : ask({ ...of, radiusKm: FARTHEST }),
      of.isStrict ? ask({ ...of, isStrict: false }) : null,
    ]);
    const nearest = farther?.found[0];
    return {
      nearest: nearest ? { name: String(nearest.feature.properties['name']), distanceKm: nearest.distanceKm } : null,
      looser: looser?.matched ?? 0,
    };
  });
}
