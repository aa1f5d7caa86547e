import type { ReadonlySignal } from '@preact/signals';
import { computed, effect } from '@preact/signals';
import type { Feature } from 'geojson';
import type { Layer, Map, Path, PathOptions, Renderer } from 'leaflet';
import { GeoJSON } from 'leaflet';
import { getAll, itemsUrl, MOST_ROWS } from '../api/items';
import type { Resource } from '../api/resource';
import { createResource, editionNow } from '../api/resource';
import type { ApiFeature, FeatureRef } from '../api/types';
import type { AreaSpec } from './areaStyles';
import { geometryParams } from './bands';
import type { Camera } from './camera';
import { label } from './label';
import type { Paint } from './paint';

interface Areas {
  features: ApiFeature[];
  /** Answers of one kind show a place alike: as fine, and of the same data. */
  kind: string;
}

/** Polygons of one collection, as fine as the zoom asks for. */
export interface AreaLayer {
  readonly shapes: GeoJSON;
  readonly resource: Resource<Areas>;
}

interface AreaContext {
  map: Map;
  renderer: Renderer;
  paint: ReadonlySignal<Paint>;
  camera: ReadonlySignal<Camera | null>;
  isShown: ReadonlySignal<boolean>;
  /** Absent: every area is drawn. */
  isDrawn?: ReadonlySignal<(id: string) => boolean>;
  /** Absent for the background, which does not answer the pointer. */
  onSelect?: (ref: FeatureRef) => void;
}

export function createAreaLayer(spec: AreaSpec, context: AreaContext): AreaLayer {
  const { paint, onSelect } = context;
  const styleOf = (feature: unknown): PathOptions => spec.style(paint.peek(), feature as ApiFeature);
  const shapes = new GeoJSON(undefined, {
    ...{ renderer: context.renderer }, // reaches the paths; the typings forget it
    interactive: onSelect !== undefined,
    style: styleOf,
  });
  context.map.on('movestart', () => shapes.closeTooltip()); // the pointer did not leave, the shape did
  if (onSelect) answerPointer(shapes, spec, paint, onSelect);
  const resource = createResource(areaUrl(spec, context), getAreas);
  const areas = computed(() => resource.answer.value.value); // the same while the next ones load
  let drawn: string | null = null;
  effect(() => {
    const { kind, features } = areas.value ?? { kind: null, features: [] };
    shapes.closeTooltip();
    if (kind !== drawn) shapes.clearLayers();
    drawn = kind;
    const isDrawn = context.isDrawn?.value;
    redraw(shapes, isDrawn ? features.filter(({ id }) => isDrawn(id)) : features);
  });
  effect(() => {
    void paint.value;
    shapes.setStyle(styleOf);
  });
  return { shapes, resource };
}

async function getAreas(url: string, abort: AbortSignal): Promise<Areas> {
  const kind = `${new URL(url, location.href).searchParams.get('zoom') ?? ''} ${String(editionNow())}`;
  return { features: await getAll(url, abort), kind };
}

/** What was there before stays as it is: a move brings and takes only what differs. */
function redraw(shapes: GeoJSON, features: readonly ApiFeature[]) {
  const missing = new globalThis.Map(features.map((feature) => [feature.id, feature]));
  for (const layer of shapes.getLayers()) if (!missing.delete(featureOf(layer)?.id ?? '')) shapes.removeLayer(layer);
  for (const feature of missing.values()) if (feature.geometry) shapes.addData(feature as Feature);
}

function areaUrl({ collection, phase, properties }: AreaSpec, { camera, isShown }: AreaContext): ReadonlySignal<string | null> {
  return computed(() => {
    if (!isShown.value || !camera.value) return null;
    const { bounds, zoom } = camera.value;
    const wanted = properties?.join(',') ?? 'name';
    return itemsUrl(collection, { phase, properties: wanted, ...geometryParams(bounds, zoom), limit: MOST_ROWS });
  });
}

function answerPointer(shapes: GeoJSON, spec: AreaSpec, paint: ReadonlySignal<Paint>, onSelect: (ref: FeatureRef) => void) {
  const styleOf = (layer: Layer) => spec.style(paint.peek(), featureOf(layer));
  shapes.bindTooltip(
    (layer) => {
      const feature = featureOf(layer);
      return label(spec.label?.(paint.peek(), feature) ?? String(feature.properties['name'] ?? ''));
    },
    { sticky: true, direction: 'top', offset: [0, -6] },
  );
  shapes.on('mouseover', ({ propagatedFrom }: { propagatedFrom: Path }) => {
    const { weight = 1, fillOpacity = 0 } = styleOf(propagatedFrom);
    propagatedFrom.setStyle({ weight: weight + 1.2, fillOpacity: fillOpacity + 0.12 });
  });
  shapes.on('mouseout', ({ propagatedFrom }: { propagatedFrom: Path }) => {
    propagatedFrom.setStyle(styleOf(propagatedFrom));
  });
  shapes.on('click', ({ propagatedFrom }: { propagatedFrom: Layer }) => {
    onSelect({ collection: spec.collection, id: featureOf(propagatedFrom).id });
  });
}

/** Every shape here is made from a feature. */
const featureOf = (layer: Layer) => (layer as Layer & { feature: ApiFeature }).feature;
