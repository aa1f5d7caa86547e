import type { ReadonlySignal } from '@preact/signals';
import { computed, effect } from '@preact/signals';
import type { Feature } from 'geojson';
import type { Layer, Map, Path, Renderer } from 'leaflet';
import { GeoJSON } from 'leaflet';
import { getAll, itemsUrl, MOST_ROWS } from '../api/items';
import type { Resource } from '../api/resource';
import { createResource } from '../api/resource';
import type { ApiFeature, FeatureRef } from '../api/types';
import type { AreaSpec } from './areaStyles';
import { geometryParams } from './bands';
import type { Camera } from './camera';
import { label } from './label';
import type { Palette } from './palette';

/** Polygons of one collection, as fine as the zoom asks for. */
export interface AreaLayer {
  readonly shapes: GeoJSON;
  readonly resource: Resource<ApiFeature[]>;
}

interface AreaContext {
  map: Map;
  renderer: Renderer;
  palette: ReadonlySignal<Palette>;
  camera: ReadonlySignal<Camera | null>;
  isShown: ReadonlySignal<boolean>;
  /** Absent for the background, which does not answer the pointer. */
  onSelect?: (ref: FeatureRef) => void;
}

export function createAreaLayer(spec: AreaSpec, context: AreaContext): AreaLayer {
  const { palette, onSelect } = context;
  const shapes = new GeoJSON(undefined, {
    ...{ renderer: context.renderer }, // reaches the paths; the typings forget it
    interactive: onSelect !== undefined,
    style: () => spec.style(palette.value),
  });
  context.map.on('movestart', () => shapes.closeTooltip()); // the pointer did not leave, the shape did
  if (onSelect) answerPointer(shapes, spec, palette, onSelect);
  const resource = createResource(areaUrl(spec, context), getAll);
  const features = computed(() => resource.answer.value.value); // the same while the next ones load
  effect(() => {
    shapes.closeTooltip();
    shapes.clearLayers();
    for (const feature of features.value ?? []) if (feature.geometry) shapes.addData(feature as Feature);
  });
  effect(() => {
    void palette.value;
    shapes.setStyle(() => spec.style(palette.value));
  });
  return { shapes, resource };
}

function areaUrl({ collection, phase }: AreaSpec, { camera, isShown }: AreaContext): ReadonlySignal<string | null> {
  return computed(() => {
    if (!isShown.value || !camera.value) return null;
    const { bounds, zoom } = camera.value;
    return itemsUrl(collection, { phase, properties: 'name', ...geometryParams(bounds, zoom), limit: MOST_ROWS });
  });
}

function answerPointer(shapes: GeoJSON, spec: AreaSpec, palette: ReadonlySignal<Palette>, onSelect: (ref: FeatureRef) => void) {
  shapes.bindTooltip((layer) => label(String(featureOf(layer)?.properties['name'] ?? '')), {
    sticky: true,
    direction: 'top',
    offset: [0, -6],
  });
  shapes.on('mouseover', ({ propagatedFrom }: { propagatedFrom: Path }) => {
    const { weight = 1, fillOpacity = 0 } = spec.style(palette.peek());
    propagatedFrom.setStyle({ weight: weight + 1.2, fillOpacity: fillOpacity + 0.12 });
  });
  shapes.on('mouseout', ({ propagatedFrom }: { propagatedFrom: Path }) => {
    propagatedFrom.setStyle(spec.style(palette.peek()));
  });
  shapes.on('click', ({ propagatedFrom }: { propagatedFrom: Layer }) => {
    onSelect({ collection: spec.collection, id: String(featureOf(propagatedFrom)?.id) });
  });
}

function featureOf(layer: Layer): ApiFeature | undefined {
  return (layer as Layer & { feature?: ApiFeature }).feature;
}
