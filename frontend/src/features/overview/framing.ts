import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import { getAll, itemsUrl, MOST_ROWS } from '../../api/items';
import { createResource } from '../../api/resource';
import type { FeatureRef } from '../../api/types';
import { boundsOf } from '../../map/geometry';
import type { MapView } from '../../map/mapView';
import type { PlaceFilter } from '../../state/state';

const COARSE = 6; // zoom whose shapes the map asks for as well

/** Brings the map to the place that the filters are narrowed to, when it changes. */
export function followPlace(filter: ReadonlySignal<PlaceFilter>, map: ReadonlySignal<MapView | null>, isFirstFollowed: boolean) {
  const place = computed(() => {
    const narrowest = placeIn(filter.value);
    return narrowest && JSON.stringify(narrowest);
  });
  const first = place.peek();
  const isFollowed = signal(isFirstFollowed); // an address that says where to look is taken at its word
  effect(() => {
    if (place.value !== first) isFollowed.value = true;
  });
  const wanted = computed(() => (isFollowed.value ? place.value : null));
  const { answer } = createResource(wanted, async (key, signal) => {
    const { collection, id } = JSON.parse(key) as FeatureRef;
    const shapes = await getAll(itemsUrl(collection, { properties: 'name', zoom: COARSE, limit: MOST_ROWS }), signal);
    return shapes.find((shape) => shape.id === id)?.geometry ?? null;
  });
  effect(() => {
    const { status, value } = answer.value;
    const bounds = status === 'ready' && value ? boundsOf(value) : null;
    if (bounds) map.peek()?.show(bounds);
  });
}

/** The smallest area that a filter names. */
export function placeIn({ epci, territory1, territory2, department, region }: PlaceFilter): FeatureRef | null {
  const territory = territory2 ?? territory1;
  if (epci !== null) return { collection: 'epci', id: epci };
  if (territory !== null) return { collection: 'territories', id: territory };
  if (department !== null) return { collection: 'departments', id: department };
  return region === null ? null : { collection: 'regions', id: region };
}
