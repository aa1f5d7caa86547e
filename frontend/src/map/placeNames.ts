import type { ReadonlySignal } from '@preact/signals';
import { computed, effect } from '@preact/signals';
import type { LatLngTuple, Map } from 'leaflet';
import { getPage, itemsUrl } from '../api/items';
import { createResource } from '../api/resource';
import type { ApiFeature } from '../api/types';
import { geometryParams } from './bands';
import type { Camera } from './camera';
import { representative } from './geometry';

/** The largest communes in sight, for bearings; names that would collide give way to the larger place. */
interface Place {
  name: string;
  at: LatLngTuple;
  isLarge: boolean;
}

const MOST_NAMES = 90;
const LARGE = 150_000; // inhabitants
const PIXELS_PER_LETTER = 7.5;
const ROOM = { x: 14, y: 26 }; // pixels around a name

/**
 * Names stand in their pane by left and top, and not as markers: each of those would be one more thing to put together for every
 * frame of a drag.
 */
export function addPlaceNames(map: Map, camera: ReadonlySignal<Camera | null>, isShown: ReadonlySignal<boolean>) {
  const pane = map.createPane('names');
  pane.classList.add('leaflet-zoom-hide');
  pane.setAttribute('aria-hidden', 'true');
  const url = computed(() => (isShown.value && camera.value ? namesUrl(camera.value) : null));
  const { answer } = createResource(url, getPage);
  const page = computed(() => answer.value.value); // the same while the next one loads
  const places = computed(() => (isShown.value ? (page.value?.features ?? []).flatMap(asPlace) : []));
  const place = () => {
    pane.replaceChildren(...withRoom(map, places.peek()).map((each) => nameOf(map, each)));
  };
  effect(() => {
    void places.value;
    place();
  });
  map.on('zoomend viewreset', place); // a mere move takes them along
}

function namesUrl({ bounds, zoom }: Camera): string {
  return itemsUrl('communes', {
    ...geometryParams(bounds, zoom),
    properties: 'name,population',
    sortby: '-population',
    limit: MOST_NAMES,
  });
}

function asPlace({ geometry, properties }: ApiFeature): Place[] {
  const [lon, lat] = (geometry && representative(geometry)) ?? [];
  if (lon === undefined || lat === undefined) return [];
  return [{ name: String(properties['name']), at: [lat, lon], isLarge: Number(properties['population']) >= LARGE }];
}

function withRoom(map: Map, places: readonly Place[]): Place[] {
  const taken: { x: number; y: number; width: number }[] = [];
  return places.filter(({ name, at }) => {
    const { x, y } = map.latLngToLayerPoint(at);
    const width = name.length * PIXELS_PER_LETTER;
    if (taken.some((other) => Math.abs(other.x - x) < (other.width + width) / 2 + ROOM.x && Math.abs(other.y - y) < ROOM.y))
      return false;
    taken.push({ x, y, width });
    return true;
  });
}

function nameOf(map: Map, { name, at, isLarge }: Place): HTMLElement {
  const { x, y } = map.latLngToLayerPoint(at);
  const element = document.createElement('span');
  element.className = isLarge ? 'place-name is-large' : 'place-name';
  element.textContent = name;
  element.style.left = `${String(x)}px`;
  element.style.top = `${String(y)}px`;
  return element;
}
