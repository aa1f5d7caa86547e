import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import type { Layer, Map, Renderer } from 'leaflet';
import { LayerGroup, Path } from 'leaflet';
import type { Loaded, Resource } from '../api/resource';
import type { FeatureRef } from '../api/types';
import type { LayerId } from '../state/layers';
import { landParams, siteParams } from '../state/queries';
import type { Store } from '../state/store';
import { createAreaLayer } from './areaLayer';
import { AREA_LAYERS, BACKGROUND_AREAS } from './areaStyles';
import type { DrawnBoard } from './board';
import type { Camera } from './camera';
import type { Choropleth } from './choroplethLayer';
import { drawChoropleth } from './choroplethLayer';
import { createLandLayer } from './landLayer';
import type { Paint } from './paint';
import type { Palette } from './palette';
import { createSiteLayer } from './siteLayer';

interface Drawing {
  map: Map;
  renderer: Renderer;
  camera: ReadonlySignal<Camera | null>;
  palette: ReadonlySignal<Palette>;
  paint: ReadonlySignal<Paint>;
}

interface LayerInputs extends Drawing {
  store: Store;
  choropleth: ReadonlySignal<Choropleth | null>;
  /** Lies over the areas and under the points. */
  board: DrawnBoard;
  onSelect: (ref: FeatureRef) => void;
}

type Stack = Layer & { eachLayer(each: (part: Layer) => void): unknown };

interface Drawn {
  id: LayerId;
  layer: Stack;
  resource: Resource<unknown>;
  isShown: ReadonlySignal<boolean>;
}

/** All share one canvas, so that the pointer reaches every layer: the order is that of drawing, from the widest to points. */
const AREAS: readonly LayerId[] = ['inventory', 'departments', 'epci', 'territories-1', 'territories-2'];
const POINTS: readonly LayerId[] = ['industrial-land', 'turnkey-sites'];

export function addBackground(drawing: Drawing) {
  for (const spec of BACKGROUND_AREAS) createAreaLayer(spec, { ...drawing, isShown: signal(true) }).shapes.addTo(drawing.map);
}

/** How each layer is doing. */
export type LayerStatuses = ReadonlySignal<Partial<Record<LayerId, Loaded<unknown>['status']>>>;

export function addLayers(inputs: LayerInputs): LayerStatuses {
  const areas = AREAS.map((id) => create(id, inputs));
  const points = POINTS.map((id) => create(id, inputs));
  const all = [...areas, ...points];
  for (const { layer, isShown } of all) {
    effect(() => {
      if (isShown.value) layer.addTo(inputs.map);
      else layer.remove();
    });
  }
  const { board, map } = inputs;
  const { stacks, drawn, visible } = drawChoropleth(inputs);
  effect(() => {
    const shown = visible.value?.addTo(map);
    return () => shown?.remove();
  });
  const jobs = computed(() => [board.drawn.value, drawn.value]);
  keepOrder(all, jobs, [...stacks, ...areas.map(stackOf), board.layer, ...points.map(stackOf)], map);
  return computed(() => Object.fromEntries(all.map(({ id, resource }) => [id, resource.answer.value.status])));
}

function create(id: LayerId, inputs: LayerInputs): Drawn {
  const { state } = inputs.store;
  const isShown = computed(() => state.value.layers.includes(id));
  const spec = AREA_LAYERS[id];
  if (spec) {
    const { shapes, resource } = createAreaLayer(spec, { ...inputs, isShown });
    return { id, layer: shapes, resource, isShown };
  }
  const { markers, resource } =
    id === 'industrial-land'
      ? createLandLayer({ ...inputs, isShown, filter: sameWhileEqual(() => landParams(state.value.land)) })
      : createSiteLayer({ ...inputs, isShown, filter: sameWhileEqual(() => siteParams(state.value.sites)) });
  return { id, layer: markers, resource, isShown };
}

/** A computed object that does not announce itself while its content stays the same. */
function sameWhileEqual<T>(compute: () => T): ReadonlySignal<T> {
  const text = computed(() => JSON.stringify(compute()));
  return computed(() => JSON.parse(text.value) as T);
}

const stackOf = ({ layer }: Drawn) => layer;

/** New shapes land on top of the canvas: put everything back in its place once they are drawn. */
function keepOrder(all: readonly Drawn[], jobs: ReadonlySignal<unknown>, order: readonly Stack[], map: Map) {
  const raise = (part: Layer) => {
    if (part instanceof LayerGroup) part.eachLayer(raise);
    else if (part instanceof Path && map.hasLayer(part)) part.bringToFront();
  };
  const drawn = all.map(({ resource, isShown }) => computed(() => isShown.value && resource.answer.value.value));
  effect(() => {
    void drawn.map(({ value }) => value); // what they show, not that something is on its way
    void jobs.value;
    queueMicrotask(() => {
      for (const stack of order) stack.eachLayer(raise);
    });
  });
}
