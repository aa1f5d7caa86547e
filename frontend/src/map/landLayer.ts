import type { ReadonlySignal } from '@preact/signals';
import { computed, effect } from '@preact/signals';
import type { Layer, Map, Renderer } from 'leaflet';
import { CircleMarker, LayerGroup, Marker } from 'leaflet';
import { getAll, itemsUrl, MOST_ROWS } from '../api/items';
import type { Resource } from '../api/resource';
import { createResource } from '../api/resource';
import type { ApiFeature, FeatureRef, Params } from '../api/types';
import { say } from '../text/say';
import { formatCount } from '../text/numbers';
import { asButton } from './asButton';
import type { Camera } from './camera';
import { reducedMotion } from './camera';
import { clusterIcon } from './clusterIcon';
import { label } from './label';
import type { LandIndex, LandPoint } from './landPoints';
import { indexLand, landWithin } from './landPoints';
import { landStyle } from './landStyles';
import type { Palette } from './palette';
import { roomAround } from './room';

interface LandContext {
  map: Map;
  renderer: Renderer;
  palette: ReadonlySignal<Palette>;
  camera: ReadonlySignal<Camera | null>;
  isShown: ReadonlySignal<boolean>;
  filter: ReadonlySignal<Params>;
  onSelect: (ref: FeatureRef) => void;
}

export interface PointLayer {
  readonly markers: LayerGroup;
  readonly resource: Resource<ApiFeature[]>;
}

const PROPERTIES = 'name,kind,status,zone,areaHectares';

/** Land: clusters where it crowds, circles by sign and hectares where it does not. */
export function createLandLayer(context: LandContext): PointLayer {
  const { isShown, filter, palette } = context;
  const room = roomAround(context.camera);
  const url = computed(() =>
    isShown.value ? itemsUrl('industrial-land', { ...filter.value, properties: PROPERTIES, limit: MOST_ROWS }) : null,
  );
  const resource = createResource(url, getAll);
  const features = computed(() => resource.answer.value.value); // the same while the next ones load
  const index = computed(() => indexLand(features.value ?? []));
  const markers = new LayerGroup();
  const drawn = new globalThis.Map<string, Layer>();
  effect(() => {
    void [index.value, palette.value]; // other data or another theme: draw afresh
    markers.clearLayers();
    drawn.clear();
  });
  effect(() => {
    void palette.value;
    if (room.value && isShown.value) redraw(markers, drawn, shapesWithin(index.value, room.value, context));
  });
  return { markers, resource };
}

/** Layers to show, by key; made only when not already drawn, so that focus and hover survive a pan. */
type Shapes = globalThis.Map<string, () => Layer>;

function shapesWithin(index: LandIndex, { bounds, zoom }: Camera, context: LandContext): Shapes {
  const shapes: Shapes = new globalThis.Map();
  for (const { geometry, properties } of landWithin(index, bounds, zoom)) {
    const [lon = 0, lat = 0] = geometry.coordinates;
    if ('cluster' in properties) {
      const { cluster_id: id, point_count: count, counts, areaHectares } = properties;
      shapes.set(`cluster-${String(id)}`, () =>
        clusterMarker([lat, lon], { count, counts, areaHectares, zoom: index.getClusterExpansionZoom(id) }, context.map),
      );
    } else shapes.set(properties.id, () => landMarker([lat, lon], properties, context));
  }
  return shapes;
}

function redraw(markers: LayerGroup, drawn: globalThis.Map<string, Layer>, shapes: Shapes) {
  for (const [key, layer] of drawn) {
    if (shapes.has(key)) continue;
    markers.removeLayer(layer);
    drawn.delete(key);
  }
  for (const [key, make] of shapes) {
    if (drawn.has(key)) continue;
    const layer = make();
    drawn.set(key, layer);
    markers.addLayer(layer);
  }
}

interface Cluster {
  count: number;
  counts: readonly number[];
  areaHectares: number;
  /** where it falls apart */
  zoom: number;
}

function clusterMarker(at: [number, number], { count, counts, areaHectares, zoom }: Cluster, map: Map): Marker {
  const marker = new Marker(at, { icon: clusterIcon(count, counts, formatCount(count)), riseOnHover: true });
  return asButton(marker, say.map.cluster(count, areaHectares), () => {
    map.getContainer().focus({ preventScroll: true }); // the cluster is about to disappear
    map.setView(at, zoom, { animate: !reducedMotion() });
  });
}

function landMarker(
  at: [number, number],
  { id, name, sign, areaHectares }: LandPoint,
  { palette, renderer, onSelect }: LandContext,
): CircleMarker {
  return new CircleMarker(at, { renderer, ...landStyle(sign, areaHectares, palette.peek()) })
    .bindTooltip(label(say.map.land(name, sign, areaHectares)), { direction: 'top', offset: [0, -6] })
    .on('click', () => {
      onSelect({ collection: 'industrial-land', id });
    });
}
