import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import type { GeoJSON, Map, Renderer } from 'leaflet';
import type { ApiFeature, FeatureRef } from '../api/types';
import type { Collection } from '../api/vocabulary';
import type { StepSign } from '../ui/stepSigns';
import { STEP_SIGNS } from '../ui/stepSigns';
import type { AreaLayer } from './areaLayer';
import { createAreaLayer } from './areaLayer';
import type { Camera } from './camera';
import type { Paint } from './paint';
import { memory } from './memory';
import { patternOf } from './patterns';

/** Areas of one layer by the class of what they hold. */
export interface Choropleth {
  collection: Collection;
  /** Of territories. */
  phase: 1 | 2 | null;
  /** Absent: the area is not drawn. */
  signs: ReadonlyMap<string, StepSign>;
  /** What the pointer is told of an area. */
  label(id: string, name: string): string;
}

interface ChoroplethInputs {
  map: Map;
  renderer: Renderer;
  camera: ReadonlySignal<Camera | null>;
  paint: ReadonlySignal<Paint>;
  choropleth: ReadonlySignal<Choropleth | null>;
  onSelect: (ref: FeatureRef) => void;
}

const LAYERS = [
  ['epci', null],
  ['territories', 2],
  ['territories', 1],
  ['departments', null],
  ['regions', null],
] as const;

/** What is drawn at the moment, if anything is. */
export interface DrawnChoropleth {
  readonly stacks: readonly GeoJSON[];
  readonly drawn: ReadonlySignal<unknown>;
  readonly visible: ReadonlySignal<GeoJSON | null>;
}

export function drawChoropleth(inputs: ChoroplethInputs): DrawnChoropleth {
  const layers = LAYERS.map(([collection, phase]) => createLayer(collection, phase, inputs));
  const visible = computed(() => layers.find(({ isShown }) => isShown.value)?.shapes ?? null);
  return {
    stacks: layers.map(({ shapes }) => shapes),
    visible,
    drawn: computed(() => [inputs.choropleth.value, ...layers.map(({ resource }) => resource.answer.value)]),
  };
}

function createLayer(
  collection: Collection,
  phase: 1 | 2 | null,
  { choropleth, paint, ...context }: ChoroplethInputs,
): AreaLayer & { isShown: ReadonlySignal<boolean> } {
  const mine = computed(() => {
    const wanted = choropleth.value;
    return wanted?.collection === collection && wanted.phase === phase ? wanted : null;
  });
  const tiles = computed(() => memory((sign: StepSign) => patternOf(STEP_SIGNS[sign], paint.value.colour)));
  const isShown = computed(() => mine.value !== null);
  const spec = {
    collection,
    phase,
    style: ({ colour }: Paint, { id }: ApiFeature) => ({
      color: colour('epci'),
      weight: 0.7,
      // Leaflet hands this to the canvas as it is, which takes a pattern for a colour; its typings know only text.
      fillColor: tiles.peek()(mine.peek()?.signs.get(id) ?? 'none') as string,
      fillOpacity: 0.9,
    }),
    label: (_: Paint, { id, properties }: ApiFeature) => mine.peek()?.label(id, String(properties['name'])) ?? '',
  };
  const isDrawn = computed(() => {
    const signs = mine.value?.signs;
    return (id: string) => signs?.has(id) ?? false;
  });
  return { ...createAreaLayer(spec, { ...context, paint, isShown, isDrawn }), isShown };
}
