import type { ReadonlySignal } from '@preact/signals';
import { computed, effect } from '@preact/signals';
import type { LatLngTuple, Map } from 'leaflet';
import { DivIcon, LayerGroup, Marker } from 'leaflet';
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

export function addPlaceNames(map: Map, camera: ReadonlySignal<Camera | null>, isShown: ReadonlySignal<boolean>) {
  const pane = map.createPane('names');
  pane.style.zIndex = '460';
  pane.style.pointerEvents = 'none';
  const url = computed(() => (isShown.value && camera.value ? namesUrl(camera.value) : null));
  const { answer } = createResource(url, getPage);
  const page = computed(() => answer.value.value); // the same while the next one loads
  const places = computed(() => (page.value?.features ?? []).flatMap(asPlace));
  const names = new LayerGroup().addTo(map);
  effect(() => {
    names.clearLayers();
    if (!isShown.value || !camera.value) return;
    for (const place of withRoom(map, places.value)) names.addLayer(nameMarker(place));
  });
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

function nameMarker({ name, at, isLarge }: Place): Marker {
  const text = document.createElement('span');
  text.textContent = name;
  const icon = new DivIcon({ html: text, className: isLarge ? 'place-name is-large' : 'place-name', iconSize: [0, 0] });
  return new Marker(at, { icon, pane: 'names', interactive: false, keyboard: false });
}
